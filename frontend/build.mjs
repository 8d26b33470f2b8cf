// Builds the site's style sheets and scripts into the folder given with --out:
//   static/assets/<name>-<hash>.<ext>   everything that pages refer to, named by its content so that it can be cached for ever,
//                                       and <...>.gz beside it, compressed
//   frontend-manifest.json              logical name -> hashed name, read by the server at start
// Packages are installed only when the lock file has changed, and nothing is built when no input has changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(option('--out') ?? join(here, 'dist'));
const assets = join(out, 'static', 'assets');
const manifestFile = join(out, 'frontend-manifest.json');

installWhenNeeded();
const inputs = hashOf(files(here).filter((file) => !/[/\\](node_modules|dist)[/\\]/.test(file)));
const stampFile = join(out, '.frontend-stamp');
if (!isCurrent()) {
  await build();
  writeFileSync(stampFile, inputs);
}

async function build() {
  const [esbuild, sass, { sprite }] = await Promise.all([import('esbuild'), import('sass'), import('./icons.mjs')]);
  rmSync(join(out, 'static'), { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const result = await esbuild.build({
    absWorkingDir: here,
    entryPoints: { site: 'src/scripts/site.js', ...moduleScripts(), styles: 'src/styles/site.scss' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: assets,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2021', 'chrome109', 'firefox115', 'safari16'],
    loader: { '.svg': 'file', '.woff2': 'file' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [sassPlugin(sass)],
  });
  const manifest = {};
  for (const [file, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    const name = file.split('/').pop();
    if (entryPoint) {
      manifest[entryPoint.includes('scss') ? 'site.css' : name.replace(/-[A-Z0-9]{8}\.js$/, '.js')] = name;
    } else if (/^IBMPlexSans-(Regular|SemiBold)-Latin1/.test(name)) {
      manifest[name.replace(/-[A-Z0-9]{8}\./, '.')] = name;
    }
  }
  manifest['icons.svg'] = store('icons', '.svg', sprite());
  manifest['favicon.svg'] = store('favicon', '.svg', readFileSync(join(here, 'src', 'favicon.svg')));
  compressAll();
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 2) + '\n');
}

// A compressed copy beside each asset that gains by it, for the server to send as it is. Fonts are compressed already.
function compressAll() {
  for (const name of readdirSync(assets).filter((each) => /\.(css|js|svg)$/.test(each))) {
    writeFileSync(join(assets, `${name}.gz`), gzipSync(readFileSync(join(assets, name)), { level: 9 }));
  }
}

function sassPlugin(sass) {
  const packages = join(here, 'node_modules');
  return {
    name: 'sass',
    setup(build) {
      build.onLoad({ filter: /\.scss$/ }, ({ path }) => ({
        contents: sass.compile(path, { loadPaths: [packages], importers: [moduleStyles()], quietDeps: true, logger: sass.Logger.silent }).css,
        loader: 'css',
        resolveDir: dirname(path),
      }));
      // The design system's own addresses are written as dkfds/...; its package exports hide them from ordinary resolution.
      build.onResolve({ filter: /^dkfds\/dist\// }, ({ path }) => ({ path: join(packages, path) }));
    },
  };
}

// A module brings scripts of its own with src/<module>/index.js, which becomes <module>.js, and styles with src/<module>/_index.scss.
function moduleScripts() {
  return Object.fromEntries(modulesWith('index.js').map((name) => [name, `src/${name}/index.js`]));
}

function moduleStyles() {
  return {
    canonicalize: (url) => (url === 'modules' ? new URL('modules:all') : null),
    load: () => ({
      contents: modulesWith('_index.scss').map((name) => `@use '${pathToFileURL(join(here, 'src', name, '_index.scss'))}';`).join('\n'),
      syntax: 'scss',
    }),
  };
}

function modulesWith(file) {
  return readdirSync(join(here, 'src')).filter((name) => existsSync(join(here, 'src', name, file))).sort();
}

function store(name, extension, content) {
  const hashed = `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase()}${extension}`;
  writeFileSync(join(assets, hashed), content);
  return hashed;
}

function installWhenNeeded() {
  const lock = hashOf([join(here, 'package-lock.json')]);
  const mark = join(here, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) {
    return;
  }
  execFileSync('npm', ['ci', '--silent'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  writeFileSync(mark, lock);
}

function isCurrent() {
  return existsSync(manifestFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === inputs;
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    hash.update(relative(here, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function files(folder) {
  return readdirSync(folder)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : extname(path) || path.endsWith('.npmrc') ? [path] : []));
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

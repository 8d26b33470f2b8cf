// One small sprite of the design system's icons that pages use: <svg class="icon-svg"><use href=".../icons.svg#name"></use></svg>
import { readFileSync } from 'node:fs';

const used = ['search', 'print', 'calendar-month', 'warning', 'check', 'lock', 'attach-file', 'open-in-new', 'location', 'close',
  'document', 'info', 'error', 'chevron-right', 'chevron-left', 'language', 'arrow-forward', 'help'];

export function sprite() {
  const symbols = used.map((name) => {
    const svg = readFileSync(new URL(`node_modules/dkfds/dist/img/svg-icons/${name}.svg`, import.meta.url), 'utf8');
    const viewBox = /viewBox="([^"]+)"/.exec(svg)[1];
    const content = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)[1].trim();
    return `<symbol id="${name}" viewBox="${viewBox}">${content}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

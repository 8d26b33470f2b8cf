// Types into the calculator in a real Chromium and tells how long each change took to a drawn picture, by the page's own measure.
// Arguments: the calculator's address, a port for chromedriver.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const [address, port] = process.argv.slice(2);
const CHANGES = 60;
const WARM_UP = 20;
const driver = spawn('chromedriver', [`--port=${port}`], { stdio: 'ignore' });
process.on('exit', () => driver.kill());

const base = `http://127.0.0.1:${port}`;
async function ask(path, body) {
  const answer = await fetch(base + path, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(value.message);
  return value;
}
for (let i = 0; i < 50; i++) {
  if (await fetch(`${base}/status`).then((answer) => answer.ok, () => false)) break;
  await pause(100);
}
const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--window-size=1280,1600'];
const { sessionId } = await ask('/session', { capabilities: { alwaysMatch: { 'goog:chromeOptions': { args } } } });
const run = (script, ...given) => ask(`/session/${sessionId}/execute/sync`, { script, args: given });
await ask(`/session/${sessionId}/url`, { url: address });

const type = `const field = document.getElementById('succes');
  field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true })); return field.name;`;
const measured = `return performance.getEntriesByName('calculation').map((entry) => entry.duration);`;
for (let i = 0; i < WARM_UP + CHANGES; i++) {
  const before = (await run(measured)).length;
  await run(type, String(6 + (i % 15)));
  for (let wait = 0; wait < 100 && (await run(measured)).length === before; wait++) await pause(20);
  await pause(600); // a person's pause, and within what the site allows one visitor
}
const times = (await run(measured)).slice(WARM_UP).sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
console.log(`changed input to drawn picture, ${times.length} changes: median ${at(0.5)} ms, p90 ${at(0.9)} ms, longest ${at(1)} ms`);
await fetch(`${base}/session/${sessionId}`, { method: 'DELETE' });
process.exit(0);

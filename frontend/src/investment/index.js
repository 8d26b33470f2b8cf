// The calculator works without this file: its form is sent, and the server draws the charts. With it, the result follows while one
// types, explanations open beside the figures, and a file can be opened from the machine.
import { followTyping } from './live.js';
import { growRows } from './rows.js';
import { openExplanations } from './explanations.js';
import { openFiles } from './files.js';

const form = document.querySelector('form[data-calculator]');
if (form) {
  const update = followTyping(form);
  growRows(form, update);
  openExplanations();
  openFiles();
}

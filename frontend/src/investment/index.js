// The calculator works without this file: its form is sent and its figures are tables. With it, the picture follows while one
// types, charts are drawn, explanations open beside the figures, and a file can be opened from the machine.
import { drawCharts } from './charts.js';
import { followTyping } from './live.js';
import { growRows } from './rows.js';
import { openExplanations } from './explanations.js';
import { openFiles } from './files.js';

drawCharts(document);
const form = document.querySelector('form[data-calculator]');
if (form) {
  const update = followTyping(form);
  growRows(form, update);
  openExplanations();
  openFiles();
}

// The site works without this file. It adds: results while one types and sources beside the text (htmx), a print button,
// keeping a wide table's scrolling reachable by keyboard, and the current item in a long meeting's list.
import htmx from 'htmx.org';
import { showPrintButtons } from './print.js';
import { followCurrentItem } from './current-item.js';
import { openSourcesBeside } from './source-panel.js';

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.allowScriptTags = false;
htmx.config.historyCacheSize = 0;
htmx.config.selfRequestsOnly = true;

document.documentElement.classList.add('has-script');
showPrintButtons();
followCurrentItem();
openSourcesBeside();

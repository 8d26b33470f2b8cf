/** Print buttons are in the page but hidden, since they do nothing without a script. */
export function showPrintButtons() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

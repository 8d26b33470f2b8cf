/** Rows: another empty one appears when the last is used, and one that is removed goes without leaving the page. */
export function growRows(form, update) {
  form.addEventListener('input', ({ target }) => {
    const row = target.closest('.calc-fresh');
    if (row && !row.dataset.used) {
      row.dataset.used = 'true';
      row.after(nextOf(row));
    }
  });
  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[name="fjern"]');
    if (button) {
      event.preventDefault();
      const row = button.closest('.calc-row');
      const next = row.nextElementSibling?.querySelector('input, summary') ?? form.querySelector('input');
      row.remove();
      next.focus();
      update();
    }
  });
}

function nextOf(row) {
  const copy = row.cloneNode(true);
  copy.open = false;
  delete copy.dataset.used;
  const number = Number(row.querySelector('input').name.split('.')[1]);
  const from = `${row.dataset.row}.${number}.`;
  const to = `${row.dataset.row}.${number + 1}.`;
  for (const element of copy.querySelectorAll('*')) {
    for (const name of ['id', 'name', 'for', 'aria-describedby', 'data-problem']) {
      const value = element.getAttribute(name);
      if (value?.startsWith(from)) {
        element.setAttribute(name, to + value.slice(from.length));
      }
    }
  }
  for (const input of copy.querySelectorAll('input')) {
    input.value = '';
    input.removeAttribute('value');
    input.removeAttribute('aria-invalid');
  }
  copy.querySelectorAll('[data-problem]').forEach((place) => (place.textContent = ''));
  return copy;
}

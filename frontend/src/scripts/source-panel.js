import htmx from 'htmx.org';

/** Opens a link marked data-source in a panel beside the text instead of leaving the page; the address itself is unchanged. */
export function openSourcesBeside() {
  const panel = document.querySelector('dialog[data-source-panel]');
  if (!panel || typeof panel.show !== 'function') {
    return;
  }
  const body = panel.querySelector('[data-source-body]');
  let opener = null;
  document.addEventListener('click', async (event) => {
    const link = event.target.closest?.('a[data-source]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || window.innerWidth < 900) {
      return;
    }
    event.preventDefault();
    opener = link;
    await htmx.ajax('GET', link.getAttribute('href'), { target: body, select: '[data-source-view]', swap: 'innerHTML' });
    panel.querySelector('[data-source-address]').setAttribute('href', link.getAttribute('href'));
    if (!panel.open) {
      panel.show();
    }
    body.querySelector('mark, .is-marked')?.scrollIntoView({ block: 'center' });
    panel.querySelector('[data-close]').focus();
  });
  const close = () => {
    panel.close();
    opener?.focus();
  };
  panel.querySelector('[data-close]').addEventListener('click', close);
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && close());
}

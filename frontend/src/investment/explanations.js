/** Opens a figure's explanation over the page instead of leaving it. */
export function openExplanations() {
  const panel = document.querySelector('dialog[data-explanation]');
  const body = panel.querySelector('[data-explanation-body]');
  let opener = null;
  document.addEventListener('click', async (event) => {
    const link = event.target.closest?.('a[data-explain]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    opener = link;
    const response = await fetch(link.href);
    if (!response.ok) {
      location.assign(link.href);
      return;
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    body.replaceChildren(page.querySelector('h1'), page.querySelector('[data-explanation-tree]'));
    panel.showModal();
  });
  panel.querySelector('[data-shut]').addEventListener('click', () => panel.close());
  panel.addEventListener('close', () => opener?.focus());
}

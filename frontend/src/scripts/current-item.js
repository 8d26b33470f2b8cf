/** Marks, in the list beside a meeting's items, the item that is being read. */
export function followCurrentItem() {
  const list = document.querySelector('[data-follow]');
  if (!list || !('IntersectionObserver' in window)) {
    return;
  }
  const links = new Map([...list.querySelectorAll('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries.filter((each) => each.isIntersecting)) {
        links.forEach((link) => link.removeAttribute('aria-current'));
        links.get(entry.target.id)?.setAttribute('aria-current', 'location');
      }
    },
    { rootMargin: '-10% 0px -80% 0px' },
  );
  for (const id of links.keys()) {
    const target = document.getElementById(id);
    if (target) {
      observer.observe(target);
    }
  }
}

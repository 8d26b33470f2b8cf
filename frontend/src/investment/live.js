const SLOW = 300;

/**
 * Fetches the result, charts and all, anew whenever a field changes. One request at a time: what is typed meanwhile is asked for when the answer
 * has come, so a slow line never queues up. The time from a changed field to a shown result is a performance measure,
 * 'calculation'. Returns a function that updates at once.
 */
export function followTyping(form) {
  const status = document.querySelector('[data-updating]');
  let busy = false;
  let again = false;

  async function update() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    performance.mark('calculation-start');
    const slow = setTimeout(() => (status.textContent = status.dataset.words), SLOW);
    try {
      const response = await fetch(`${form.dataset.pictureAddress}?${questions(form)}`);
      if (response.status === 429) {
        await pause(1000 * Number(response.headers.get('Retry-After') ?? 2));
        again = true;
      } else if (response.ok) {
        show(await response.text());
        performance.measure('calculation', 'calculation-start');
      }
    } finally {
      clearTimeout(slow);
      status.textContent = '';
      busy = false;
      if (again) {
        again = false;
        update();
      }
    }
  }

  form.addEventListener('input', update);
  return update;
}

function questions(form) {
  const filled = [...new FormData(form)].filter(([, text]) => text.trim() !== '');
  return new URLSearchParams(filled).toString();
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('billede');
  const picture = document.getElementById('billede');
  showProblems(fresh);
  if (!fresh.dataset.address) {
    picture.querySelector('[data-problems]').replaceWith(fresh.querySelector('[data-problems]'));
    picture.classList.add('is-stale');
    return;
  }
  for (const details of picture.querySelectorAll('details[data-keep][open]')) {
    fresh.querySelector(`details[data-keep="${details.dataset.keep}"]`)?.setAttribute('open', '');
  }
  picture.replaceWith(fresh);
  history.replaceState(null, '', fresh.dataset.address);
}

function showProblems(fresh) {
  const messages = new Map();
  for (const link of fresh.querySelectorAll('[data-problems] [data-field]')) {
    messages.set(link.dataset.field, link.textContent);
  }
  for (const place of document.querySelectorAll('[data-problem]')) {
    const message = messages.get(place.dataset.problem) ?? '';
    place.textContent = message;
    const input = document.getElementById(place.dataset.problem);
    message ? input?.setAttribute('aria-invalid', 'true') : input?.removeAttribute('aria-invalid');
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const LARGEST = 48 * 1024;

/** Opens a file in the browser: it is packed into the address here and sent nowhere else. */
export function openFiles() {
  const form = document.querySelector('form[data-open-file]');
  const place = form.querySelector('.calc-file');
  const problem = place.querySelector('.calc-error');
  if (typeof CompressionStream !== 'function') {
    return;
  }
  place.hidden = false;
  place.querySelector('input').addEventListener('change', async ({ target }) => {
    const file = target.files[0];
    problem.textContent = file && file.size > LARGEST ? form.dataset.tooLarge : '';
    if (file && file.size <= LARGEST) {
      await open(form, file);
    }
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await open(form, new Blob([form.querySelector('textarea').value]));
  });
}

async function open(form, blob) {
  const packed = await new Response(blob.stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  const letters = btoa(String.fromCharCode(...new Uint8Array(packed)));
  const code = letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  location.assign(`${form.action}?m=${code}`);
}

// While somebody writes: who would be asked again if this were submitted, worked out anew after each save.
// Without this module the link leads to the same words on a page of their own.
import { losgelaten } from 'nota/druk';

const place = document.querySelector('[data-voorspellingen]');
let timer = 0;
let last = null;

async function refresh() {
  last?.abort();
  last = new AbortController();
  try {
    const answer = await fetch(place.dataset.voorspellingen, { signal: last.signal, headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    await losgelaten();
    const outcome = page.querySelector('main [data-uitkomst]');
    if (outcome) place.querySelector('[data-uitkomst]').replaceChildren(...outcome.children);
  } catch {
    // The line is down or a later save was faster: what stands there is still what was last known.
  }
}

if (place) {
  refresh();
  document.addEventListener('nota:bewaard', () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 300);
  });
}

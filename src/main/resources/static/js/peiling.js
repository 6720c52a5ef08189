// Keeps the number of unread berichten in the menu right while a page stays open, and says it when it grows. The page
// shows the number without this too. It waits while the page is hidden, and never touches what has the focus.
const MINUTE = 60_000;
const link = document.querySelector('[data-peiling]');
const region = document.getElementById('melding');

function badge(words) {
  const shown = link.querySelector('.nl-number-badge');
  if (shown && words === null) shown.remove();
  if (words === null) return;
  const made = shown ?? document.createElement('span');
  if (!shown) {
    made.className = 'nl-number-badge';
    const hidden = document.createElement('span');
    hidden.className = 'vh';
    hidden.textContent = ` ${link.dataset.woord}`;
    made.append(document.createElement('span'), hidden);
    link.append(' ', made);
  }
  made.firstElementChild.textContent = words;
}

function show({ ongelezen, woorden, zin }) {
  const known = Number(link.dataset.ongelezen);
  if (ongelezen === known || document.activeElement === link) return;
  link.dataset.ongelezen = ongelezen;
  badge(ongelezen > 0 ? woorden : null);
  if (ongelezen > known) region.textContent = zin;
}

let last = Date.now();
let timer = 0;

async function ask() {
  if (document.hidden) return;
  last = Date.now();
  try {
    const answer = await fetch(link.dataset.peiling, { headers: { Accept: 'application/json' }, redirect: 'error' });
    if (!answer.ok) return;
    show(await answer.json());
  } catch {
    return; // Logged out, or nobody there: the next page says so.
  }
  wait();
}

function wait() {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(ask, Math.max(0, last + MINUTE - Date.now()));
}

if (link && region) {
  document.addEventListener('visibilitychange', wait);
  wait();
}

// One key initials the nota that is shown and opens the next, as long as the list has the focus (WCAG 2.1.4).
const list = document.querySelector('[data-parafen]');
const form = document.getElementById('paraaf');
const choice = document.querySelector('[data-sneltoets]');

if (list && choice) {
  const box = choice.querySelector('input');
  const KEY = 'nota-parafen-toets';
  const remember = (value) => { try { localStorage.setItem(KEY, value); } catch { /* the choice then holds for this page */ } };
  try { box.checked = localStorage.getItem(KEY) !== 'uit'; } catch { /* on, as it is first */ }
  box.addEventListener('change', () => remember(box.checked ? 'aan' : 'uit'));
  choice.hidden = false;

  const links = [...list.querySelectorAll('a')];
  const open = (step) => links[links.findIndex((link) => link.hasAttribute('aria-current')) + step]?.click();
  let sent = false;
  list.addEventListener('keydown', (event) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowDown') { event.preventDefault(); open(1); }
    if (event.key === 'ArrowUp') { event.preventDefault(); open(-1); }
    if (event.key.toLowerCase() === 'p' && box.checked && form && !sent) {
      event.preventDefault();
      sent = true;
      form.requestSubmit();
    }
  });
  document.getElementById('getoond')?.focus({ preventScroll: true });
}

// n and p go to the next and the previous change. They work only while something in the comparison has the focus, and
// not for who switched them off.
// Without this module the links beside each change do the same.
const area = document.querySelector('[data-toetsen="true"] [data-verschil]');

function heads() {
  return [...area.querySelectorAll('.nota-wijziging-kop > :is(h3, h4)')];
}

function go(from, step) {
  const all = heads();
  const section = from.closest('.nota-wijziging');
  const here = section ? all.findIndex((head) => section.contains(head)) : step > 0 ? -1 : all.length;
  const next = all[Math.min(Math.max(here + step, 0), all.length - 1)];
  if (!next) return;
  next.focus();
  next.closest('.nota-wijziging').scrollIntoView({ block: 'nearest' });
}

if (area) {
  const keys = { n: 1, p: -1 };
  area.addEventListener('keydown', (event) => {
    const step = keys[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(event.target, step);
  });
}

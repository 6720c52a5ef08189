// Single keys in a work list. They work only while something in the list has the focus, and not for who switched them
// off. Without this module the list is worked by Tab, Space and Enter.
const list = document.querySelector('[data-sneltoetsen="true"]');

function rows() {
  return [...list.querySelectorAll('.nota-werkrij')];
}

function go(row, step) {
  const all = rows();
  const next = all[Math.min(Math.max(all.indexOf(row) + step, 0), all.length - 1)];
  next.querySelector('.nota-werktitel').focus();
}

function choose(row) {
  const box = row.querySelector('input[type="checkbox"]');
  if (box) box.checked = !box.checked;
}

function help() {
  const keys = document.getElementById('sneltoetsen');
  keys.open = true;
  keys.querySelector('summary').focus();
}

if (list) {
  const keys = { j: (row) => go(row, 1), k: (row) => go(row, -1), x: choose, '?': help };
  list.addEventListener('keydown', (event) => {
    const row = event.target.closest('.nota-werkrij');
    const key = keys[event.key];
    if (!row || !key || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    key(row);
  });
}

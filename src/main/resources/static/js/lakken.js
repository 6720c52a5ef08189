// Selecting words in the text and choosing a ground by one key. Without this module the words are typed and the ground is chosen from
// the list.
const page = document.querySelector('[data-lakken]');
const zelf = document.getElementById('zelf');

/** Where a point in the text stands in its deel, in code points. */
function place(node, offset) {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.('[data-van]');
  const deel = line?.closest('[data-lakdeel]');
  if (!deel) return null;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return { deel: deel.dataset.lakdeel, line, at: Number(line.dataset.van) + [...range.toString()].length };
}

/** The places that are selected: one for each line, for what stays inside never runs over the end of a line. */
function selected() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  return [...page.querySelectorAll('[data-van]')].filter((line) => range.intersectsNode(line)).flatMap((line) => {
    const begin = line.contains(range.startContainer) ? place(range.startContainer, range.startOffset) : place(line, 0);
    const end = line.contains(range.endContainer) ? place(range.endContainer, range.endOffset) : place(line, line.childNodes.length);
    return begin && end && begin.at < end.at ? [`${begin.deel}:${begin.at}-${end.at}`] : [];
  });
}

function watch() {
  const button = zelf.querySelector('[data-lak-selectie]');
  button.hidden = false;
  button.disabled = true;
  document.addEventListener('selectionchange', () => {
    if (document.activeElement?.closest?.('#zelf') && document.getSelection().isCollapsed) return;
    const places = selected();
    button.disabled = places.length === 0;
    if (places.length) button.dataset.plaatsen = places.join(' ');
  });
  button.addEventListener('click', (event) => {
    event.preventDefault();
    send(zelf, 'LAKKEN', (button.dataset.plaatsen ?? '').split(' ').filter(Boolean));
  });
  for (const deel of page.querySelectorAll('[data-lakdeel]')) deel.addEventListener('keydown', walk);
}

/** Sends a form for these places instead of what was typed. */
function send(form, besluit, places) {
  if (!places.length) return;
  form.querySelector('[name="woorden"]').value = '';
  for (const [name, value] of [['besluit', besluit], ...places.map((one) => ['plaats', one])]) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }
  form.requestSubmit();
}

/** The arrows go word by word, with Shift they select, Enter goes to the button. */
function walk(event) {
  if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
  const selection = document.getSelection();
  if (!event.currentTarget.contains(selection.focusNode)) selection.collapse(event.currentTarget.querySelector('[data-van]'), 0);
  const way = { ArrowRight: ['forward', 'word'], ArrowLeft: ['backward', 'word'] }[event.key];
  if (way) {
    event.preventDefault();
    selection.modify(event.shiftKey ? 'extend' : 'move', ...way);
  } else if (event.key === 'Enter' && !selection.isCollapsed) {
    event.preventDefault();
    zelf.querySelector('[data-lak-selectie]').focus();
  }
}

/** In the list one key redacts the proposal that has the focus on the ground of that key (WCAG 2.1.4). */
function keys() {
  const choice = page.querySelector('[data-sneltoets]');
  const box = choice.querySelector('input');
  const KEY = 'nota-lakken-toets';
  try { box.checked = localStorage.getItem(KEY) !== 'uit'; } catch { /* on, as it is first */ }
  box.addEventListener('change', () => { try { localStorage.setItem(KEY, box.checked ? 'aan' : 'uit'); } catch { /* holds for this page */ } });
  choice.hidden = false;
  page.querySelector('[data-lak-lijst]').addEventListener('keydown', (event) => {
    if (!box.checked || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.matches('input, select, textarea')) return;
    const row = event.target.closest('.nota-lakrij');
    const option = row?.querySelector(`option[data-toets="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!option) return;
    event.preventDefault();
    option.selected = true;
    row.querySelector('form').requestSubmit(row.querySelector('[data-lak-grond]'));
  });
}

if (page && zelf) {
  watch();
  keys();
}

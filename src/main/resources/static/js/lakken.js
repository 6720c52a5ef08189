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

/** What is selected lies ready in a bar at the foot of the screen, with the button; the ground is that of the form, or one key. */
function watch() {
  const bar = zelf.querySelector('[data-lak-balk]');
  const button = bar.querySelector('[data-lak-selectie]');
  document.addEventListener('selectionchange', () => {
    if (document.activeElement?.closest?.('#zelf') && document.getSelection().isCollapsed) return;
    const places = selected();
    bar.hidden = places.length === 0;
    bar.querySelector('output').textContent = places.length ? `${document.getSelection().toString().trim()} (${zelf.querySelector('[name="grond"]').value})` : '';
    button.dataset.plaatsen = places.join(' ');
  });
  button.addEventListener('click', (event) => {
    event.preventDefault();
    send(zelf, 'LAKKEN', button.dataset.plaatsen.split(' ').filter(Boolean));
  });
  for (const deel of page.querySelectorAll('[data-lakdeel]')) deel.addEventListener('keydown', walk);
  document.addEventListener('click', tap);
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

/** The words of a deel, each with where it stands; a mark between two words belongs to neither. */
function words(deel) {
  return [...deel.querySelectorAll('[data-van]')].flatMap((line) =>
    [...line.textContent.matchAll(/[\p{L}\p{N}+](?:\S*[\p{L}\p{N}])?/gu)].map((match) => ({ line, from: match.index, to: match.index + match[0].length })));
}

/** Where a place in a line stands in the document. */
function point(line, at) {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = at;
  while (texts.nextNode()) {
    if (left <= texts.currentNode.length) return [texts.currentNode, left];
    left -= texts.currentNode.length;
  }
  return [line, line.childNodes.length];
}

/** Which words are selected: that where the selection began, and that where it is now; tapped is the deel of a tap before. */
let begin = 0;
let end = 0;
let tapped = null;

function select(all) {
  const [first, last] = [all[Math.min(begin, end)], all[Math.max(begin, end)]];
  document.getSelection().setBaseAndExtent(...point(first.line, first.from), ...point(last.line, last.to));
  all[end].line.scrollIntoView({ block: 'nearest' });
}

/** The arrows go word by word, with Shift they select more; one key redacts on the ground of that key, Enter goes to the button. */
function walk(event) {
  const deel = event.currentTarget;
  if (event.target !== deel || event.ctrlKey || event.altKey || event.metaKey) return;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const chosen = deel.contains(document.getSelection().focusNode) && !document.getSelection().isCollapsed;
  if (step) {
    event.preventDefault();
    const all = words(deel);
    if (!all.length) return;
    end = chosen ? Math.min(Math.max(end + step, 0), all.length - 1) : 0;
    if (!event.shiftKey || !chosen) begin = end;
    select(all);
  } else if (event.key === 'Enter' && chosen) {
    event.preventDefault();
    zelf.querySelector('[data-lak-selectie]').focus();
  } else if (chosen && !event.repeat && withKeys()) {
    const option = zelf.querySelector(`option[data-toets="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!option) return;
    event.preventDefault();
    option.selected = true;
    send(zelf, 'LAKKEN', selected());
  }
}

/** A tap selects the word, a tap further on in the same deel all words up to there; on a word that is selected it lets go. */
function tap(event) {
  const was = tapped;
  const deel = event.target.closest('[data-lakdeel]');
  tapped = null;
  if (event.pointerType !== 'touch' || !deel || event.target.closest('a')) return;
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const line = caret?.offsetNode.parentElement?.closest('[data-van]');
  if (!line) return;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(caret.offsetNode, caret.offset);
  const at = range.toString().length;
  const all = words(deel);
  const hit = all.findIndex((word) => word.line === line && word.from <= at && at <= word.to);
  if (hit < 0) return;
  if (was === deel && hit >= begin && hit <= end) {
    document.getSelection().removeAllRanges();
    return;
  }
  if (was !== deel || hit < begin) begin = hit;
  end = hit;
  tapped = deel;
  select(all);
}

function withKeys() {
  return page.querySelector('[data-sneltoets] input').checked;
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
    if (!withKeys() || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
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

// Takes the words that a reader selects in the text over into the form, and says the how manieth time they stand there.
const words = text => text.replace(/\s+/gu, ' ').trim();

for (const text of document.querySelectorAll('[data-citeren]')) {
  const quote = document.getElementById(text.dataset.citeren);
  const times = document.getElementById(text.dataset.keer);
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!quote || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return;
    const chosen = words(paragraphs(range.cloneContents()));
    if (!chosen) return;
    const before = range.cloneRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    quote.value = chosen;
    times.value = occurrences(words(paragraphs(before.cloneContents())), chosen, words(paragraphs(text))) || '';
  });
  quote?.addEventListener('input', () => { times.value = ''; });
}

function paragraphs(node) {
  const all = [...node.querySelectorAll('p')];
  return all.length ? all.map(p => p.textContent).join(' ') : node.textContent;
}

function occurrences(before, chosen, whole) {
  let count = 0;
  for (let at = whole.indexOf(chosen); at >= 0; at = whole.indexOf(chosen, at + 1)) {
    count++;
    if (at >= before.length) return count;
  }
  return 0;
}

// The words that are selected in a rubriek go along to the page on which they are marked to stay inside. Without this
// module they are typed or pasted there.
const link = document.querySelector('a[data-binnen]');

function selected() {
  const { activeElement: field } = document;
  if (field?.matches('textarea[name^="tekst."]')) {
    return { vak: field, woorden: field.value.slice(field.selectionStart, field.selectionEnd) };
  }
  const selection = document.getSelection();
  const node = selection.anchorNode;
  const vak = (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.('[data-schrijfdeel]');
  return { vak, woorden: selection.toString() };
}

if (link) {
  const adres = link.href;
  document.addEventListener('selectionchange', () => {
    const { vak, woorden } = selected();
    const rubriek = vak?.closest('[data-schrijfdeel]')?.dataset.schrijfdeel;
    if (!rubriek || woorden.trim() === '' || woorden.length > 1000) return;
    link.href = `${adres}?${new URLSearchParams({ rubriek, woorden: woorden.trim() })}#woorden`;
  });
}

// Footnotes on a clipboard: an anchor in the text and a block at the end that point at each other, whatever Word,
// LibreOffice or Google call them.

// For each anchor the runs of its note; the blocks of the notes are taken out of the body.
export function neemNoten(body, regelVan) {
  const ankers = [...body.querySelectorAll('a[href*="#"]')].map((el) => (
    { el, naar: doel(el), namen: [el.getAttribute('name'), el.id].filter(Boolean) }));
  const noten = new Map();
  const gebruikt = new Set();
  for (const anker of ankers) {
    if (gebruikt.has(anker)) continue;
    const noot = ankers.find((ander) => ander !== anker && !gebruikt.has(ander)
      && ander.namen.includes(anker.naar) && anker.namen.includes(ander.naar));
    if (!noot) continue;
    gebruikt.add(anker).add(noot);
    noten.set(anker, noot);
  }
  const gelezen = new Map();
  for (const [anker, noot] of noten) {
    const blok = blokVan(noot.el, body);
    const merk = noot.el.textContent.trim();
    noot.el.remove();
    gelezen.set(bereikVan(anker.el), zonder(merk, regelVan(blok)));
    blok.remove();
  }
  ruimOp(body);
  return gelezen;
}

function doel(el) {
  const href = el.getAttribute('href');
  return decodeURIComponent(href.slice(href.lastIndexOf('#') + 1));
}

// Word wraps what belongs to one note in a div of its own, LibreOffice too; elsewhere it is the paragraph.
function blokVan(el, body) {
  const eigen = el.closest('[data-stijl*="mso-element:footnote"]:not([data-stijl*="-list"]), [data-stijl*="mso-element:endnote"]:not([data-stijl*="-list"]), div[id^="sdfootnote"], div[id^="sdendnote"], div[id^="ftn"], div[id^="edn"], li[id]');
  if (eigen && body.contains(eigen) && eigen !== body) return eigen;
  return el.closest('p, li, dd, div') ?? el.parentElement;
}

// The anchor with what lifts it off the line, so that no brackets or empty sup are left.
function bereikVan(el) {
  const sup = el.closest('sup');
  return sup && sup.textContent.trim() === el.textContent.trim() ? sup : el;
}

// The number before the note may stand outside its anchor.
function zonder(merk, runs) {
  const eerste = runs[0];
  if (!eerste?.tekst || merk === '') return runs;
  const kaal = eerste.tekst.trimStart();
  return kaal.startsWith(merk) ? [{ ...eerste, tekst: kaal.slice(merk.length).trimStart() }, ...runs.slice(1)] : runs;
}

function ruimOp(body) {
  for (const el of body.querySelectorAll('[data-stijl*="footnote-list"], [data-stijl*="endnote-list"]')) {
    if (el.textContent.trim() === '') el.remove();
  }
}

// What is pasted or dropped in the text comes in clean, and one line says what was simplified, with a way back.
import { closeHistory, undo } from 'prosemirror-history';
import { Fragment, Slice } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import { leesEigen, leesKlembord } from 'nota/editor/klembord';
import { fragmentVan, regel } from 'nota/editor/document';
import { kloon, zeg, zin } from 'nota/editor/gerei';

export function plak(schrijver, event, gegevens) {
  const html = gegevens?.getData('text/html') ?? '';
  const tekst = gegevens?.getData('text/plain') ?? '';
  if (!html && !tekst) return zonderTekst(schrijver, event, gegevens?.files.length ?? 0);
  const { view } = schrijver;
  const { schema } = view.state;
  const eigen = html.includes('data-pm-slice');
  const { blokken, gezien } = eigen ? leesEigen(html, schema) : leesKlembord(html, tekst, schema);
  // A piece of an editor that fits is what it should be already.
  if (eigen && Object.values(gezien.om).every((aantal) => aantal === 0)) return false;
  event.preventDefault();
  if (blokken.length === 0) return true;
  const naar = event.type === 'drop' ? view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos : undefined;
  voegIn(view, blokken, naar);
  meld(schrijver, woorden(gezien));
  return true;
}

// A picture has no place in a text, and a file that is dropped must not take the place of the page.
function zonderTekst(schrijver, event, aantal) {
  if (aantal === 0) return false;
  event.preventDefault();
  meld(schrijver, zin(aantal === 1 ? 'plak.bestand.een' : 'plak.bestand.meer', { aantal }), false);
  return true;
}

function voegIn(view, blokken, naar) {
  const { selection } = view.state;
  const [van, tot] = naar === undefined ? [selection.from, selection.to] : [naar, naar];
  const tr = closeHistory(view.state.tr);
  if (view.state.doc.resolve(van).parent.type.name === 'cel') {
    tr.replaceWith(van, tot, Fragment.from(regel(opEenRegel(blokken), view.state.schema)));
  } else if (!voegPuntenToe(tr, blokken, van, tot)) {
    const inhoud = fragmentVan(blokken, view.state.schema);
    const plek = view.state.doc.resolve(van);
    tr.replaceRange(van, tot, new Slice(inhoud, open(inhoud.firstChild, plek), open(inhoud.lastChild, plek) && 1));
  }
  const eind = tr.doc.content.size - (view.state.doc.content.size - tot);
  tr.setSelection(Selection.near(tr.doc.resolve(Math.max(eind, tr.mapping.map(tot))), -1));
  view.dispatch(tr.scrollIntoView().setMeta('plakken', true));
  view.dispatch(closeHistory(view.state.tr));
  view.focus();
}

const inPunt = (plek) => plek.depth > 1 && plek.node(-1).type.name === 'punt';

// Behind the words of an item the items of a list of the same kind follow as its neighbours.
function voegPuntenToe(tr, blokken, van, tot) {
  const plek = tr.doc.resolve(van);
  const inhoud = fragmentVan(blokken, plek.doc.type.schema);
  const erachter = van === tot && inPunt(plek) && plek.parentOffset > 0 && plek.parentOffset === plek.parent.content.size;
  if (!erachter || inhoud.childCount > 1 || inhoud.firstChild.type !== plek.node(-2).type) return false;
  tr.insert(plek.after(-1), inhoud.firstChild.content);
  return true;
}

// How deep a block goes on with what is around it: a paragraph with its line, a list with the empty item it is put in.
function open({ type }, plek) {
  if (type.name === 'alinea') return 1;
  return inPunt(plek) && plek.parent.content.size === 0 && type.name !== 'tabel' ? 3 : 0;
}

// A cell of a table holds words only.
function opEenRegel(blokken) {
  const delen = blokken.flatMap((blok) => {
    if (blok.soort === 'alinea') return [blok.inhoud];
    if (blok.soort === 'tabel') return blok.rijen.flat();
    return punten(blok);
  });
  return delen.flatMap((deel, i) => (i === 0 ? deel : [{ tekst: ' ' }, ...deel]));
}

function punten(lijst) {
  return lijst.punten.flatMap((punt) => [punt.inhoud, ...punt.lijsten.flatMap(punten)]);
}

// In one line: from where, what came along, what became plain text, and what did not come; null when there is nothing to say.
export function woorden({ bron, mee, om, weg }) {
  const noem = (soorten) => Object.entries(soorten).filter(([, aantal]) => aantal > 0)
    .map(([soort, aantal]) => zin(`plak.${soort}.${aantal === 1 ? 'een' : 'meer'}`, { aantal }));
  const [kwam, werd, bleef] = [noem(mee), noem(om), noem(weg)];
  if (kwam.length + werd.length + bleef.length === 0) return null;
  const som = (delen) => delen.join(', ').replace(/, ([^,]*)$/, ` ${zin('plak.en')} $1`);
  return [
    bron ? zin('plak.bron', { bron: zin(`plak.bron.${bron}`) }) : '',
    kwam.length > 0 ? zin('plak.mee', { wat: som(kwam) }) : '',
    werd.length > 0 ? zin('plak.om', { wat: som(werd) }) : '',
    bleef.length > 0 ? zin('plak.weg', { wat: som(bleef) }) : '',
  ].filter(Boolean).join(' ');
}

// A line below the text about what just happened there, until something else does.
export function meld(schrijver, tekst, kanTerug = true) {
  const { vak, view } = schrijver;
  vak.querySelector('.nota-plakregel')?.remove();
  if (tekst === null) return true;
  const regelElement = kloon('plakregel');
  regelElement.querySelector('span').textContent = tekst;
  const weg = () => regelElement.remove();
  regelElement.querySelector('button').hidden = !kanTerug;
  regelElement.querySelector('button').addEventListener('click', () => {
    undo(view.state, view.dispatch);
    weg();
    view.focus();
    zeg(zin('plak.ongedaan'));
  });
  view.dom.after(regelElement);
  zeg(tekst);
  vak.addEventListener('nota:getypt', weg, { once: true });
  return true;
}

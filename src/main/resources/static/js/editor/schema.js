// What a rubriek may hold, exactly as the server knows it (Blok.java, Inline.java): paragraphs, lists, bold and italic, and
// of tables, links and footnotes what the server says of each rubriek (Rubriekvorm.java). Whatever else is pasted or
// typed has no place in it.
import { Schema } from 'prosemirror-model';
import { isAdres } from 'nota/editor/adres';

const NODES = {
  doc: { content: 'blok+' },
  alinea: { content: 'inline*', group: 'blok', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  opsomming: { content: 'punt+', group: 'blok lijst', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  nummering: {
    content: 'punt+',
    group: 'blok lijst',
    attrs: { begin: { default: 1, validate: 'number' } },
    parseDOM: [{ tag: 'ol', getAttrs: (ol) => ({ begin: Math.min(999, Math.max(1, ol.start || 1)) }) }],
    toDOM: ({ attrs: { begin } }) => ['ol', begin === 1 ? {} : { start: begin }, 0],
  },
  punt: { content: 'alinea lijst*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  tabel: { content: 'rij+', group: 'blok', isolating: true, parseDOM: [{ tag: 'table' }], toDOM: () => ['table', ['tbody', 0]] },
  rij: { content: 'cel+', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
  cel: {
    content: 'inline*',
    isolating: true,
    attrs: { kop: { default: false, validate: 'boolean' } },
    parseDOM: [{ tag: 'td' }, { tag: 'th', attrs: { kop: true } }],
    toDOM: ({ attrs: { kop } }) => (kop ? ['th', { scope: 'col' }, 0] : ['td', 0]),
  },
  text: { group: 'inline' },
  voetnoot: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { tekst: { default: '', validate: 'string' } },
    parseDOM: [{ tag: 'sup[data-noot]', getAttrs: (sup) => ({ tekst: sup.dataset.noot }) }],
    toDOM: ({ attrs: { tekst } }) => ['sup', { 'data-noot': tekst }],
  },
};

const MARKS = {
  link: {
    attrs: { adres: { validate: 'string' } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (a) => isAdres(a.getAttribute('href')) && { adres: a.getAttribute('href') } }],
    toDOM: ({ attrs: { adres } }) => ['a', { href: adres, title: adres }, 0],
  },
  vet: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  cursief: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
};

// What not every rubriek takes, with what comes and goes with it.
const BOUWSTENEN = { tabel: ['tabel', 'rij', 'cel'], link: ['link'], voetnoot: ['voetnoot'] };

const schemas = new Map();

// The schema of a rubriek that takes these, separated by spaces as the page says them.
export function schemaVan(mag) {
  const weg = Object.keys(BOUWSTENEN).filter((een) => !mag.split(' ').includes(een));
  const sleutel = weg.join();
  if (!schemas.has(sleutel)) {
    const zonder = weg.flatMap((een) => BOUWSTENEN[een]);
    const rest = (alle) => Object.fromEntries(Object.entries(alle).filter(([naam]) => !zonder.includes(naam)));
    schemas.set(sleutel, new Schema({ nodes: rest(NODES), marks: rest(MARKS) }));
  }
  return schemas.get(sleutel);
}

// Everything that any rubriek takes.
export const ALLES = schemaVan(Object.keys(BOUWSTENEN).join(' '));

export function neemt(schema, bouwsteen) {
  return bouwsteen in schema.nodes || bouwsteen in schema.marks;
}

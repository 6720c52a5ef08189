// The tree of a text as a document of the editor, and back.
import { Fragment } from 'prosemirror-model';
import { leesNoot, schrijfNoot } from 'nota/editor/opmaak';
import { Onleesbaar } from 'nota/editor/regellezer';
import { schema } from 'nota/editor/schema';

const { nodes, marks } = schema;

export function documentVan(blokken) {
  const inhoud = fragmentVan(blokken);
  return nodes.doc.create(null, inhoud.size > 0 ? inhoud : nodes.alinea.create());
}

export function fragmentVan(blokken) {
  return Fragment.from(blokken.map(blok));
}

function blok(een) {
  if (een.soort === 'alinea') return nodes.alinea.create(null, regel(een.inhoud));
  if (een.soort === 'lijst') return lijst(een);
  return nodes.tabel.create(null, een.rijen.map((rij, i) => (
    nodes.rij.create(null, rij.map((cel) => nodes.cel.create({ kop: i === 0 }, regel(cel)))))));
}

function lijst({ genummerd, begin, punten }) {
  const inhoud = punten.map((punt) => (
    nodes.punt.create(null, [nodes.alinea.create(null, regel(punt.inhoud)), ...punt.lijsten.map(lijst)])));
  return genummerd ? nodes.nummering.create({ begin }, inhoud) : nodes.opsomming.create(null, inhoud);
}

export function regel(runs) {
  return runs.filter((run) => run.noot || run.tekst !== '').map((run) => {
    const erop = [
      ...(run.adres ? [marks.link.create({ adres: run.adres })] : []),
      ...(run.vet ? [marks.vet.create()] : []),
      ...(run.cursief ? [marks.cursief.create()] : []),
    ];
    if (!run.noot) return schema.text(run.tekst, erop);
    return nodes.voetnoot.create({ tekst: schrijfNoot(run.noot) }, null, erop.filter((een) => een.type !== marks.link));
  });
}

export function blokkenVan(document) {
  return document.children.map(blokVan);
}

function blokVan(node) {
  switch (node.type) {
    case nodes.alinea: return { soort: 'alinea', inhoud: runs(node) };
    case nodes.tabel: return { soort: 'tabel', rijen: node.children.map((rij) => rij.children.map(runs)) };
    default: return lijstVan(node);
  }
}

function lijstVan(node) {
  const punten = node.children.map((punt) => ({ inhoud: runs(punt.firstChild), lijsten: punt.children.slice(1).map(lijstVan) }));
  return { soort: 'lijst', genummerd: node.type === nodes.nummering, begin: node.attrs.begin ?? 1, punten };
}

function runs(node) {
  return node.children.map((kind) => {
    const erop = {
      vet: marks.vet.isInSet(kind.marks) !== undefined,
      cursief: marks.cursief.isInSet(kind.marks) !== undefined,
    };
    if (kind.type === nodes.voetnoot) return { noot: noot(kind.attrs.tekst), ...erop };
    return { tekst: kind.text, adres: marks.link.isInSet(kind.marks)?.attrs.adres ?? null, ...erop };
  });
}

// What cannot be read of a note stays as it was typed, on one line: the server says what is wrong with it.
function noot(tekst) {
  try {
    return leesNoot(tekst);
  } catch (fout) {
    if (!(fout instanceof Onleesbaar)) throw fout;
    return { rauw: tekst.trim().replace(/\s+/g, ' ') };
  }
}

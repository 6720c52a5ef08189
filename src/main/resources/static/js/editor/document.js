// The tree of a text as a document of the editor, in the schema of its rubriek, and back.
import { Fragment } from 'prosemirror-model';
import { leesNoot, schrijfNoot } from 'nota/editor/opmaak';
import { Onleesbaar } from 'nota/editor/regellezer';

export function documentVan(blokken, schema) {
  const inhoud = fragmentVan(blokken, schema);
  return schema.nodes.doc.create(null, inhoud.size > 0 ? inhoud : schema.nodes.alinea.create());
}

export function fragmentVan(blokken, schema) {
  return Fragment.from(blokken.map((een) => blok(een, schema)));
}

function blok(een, schema) {
  const { nodes } = schema;
  if (een.soort === 'alinea') return nodes.alinea.create(null, regel(een.inhoud, schema));
  if (een.soort === 'lijst') return lijst(een, schema);
  return nodes.tabel.create(null, een.rijen.map((rij, i) => (
    nodes.rij.create(null, rij.map((cel) => nodes.cel.create({ kop: i === 0 }, regel(cel, schema)))))));
}

function lijst({ genummerd, begin, punten }, schema) {
  const { nodes } = schema;
  const inhoud = punten.map((punt) => nodes.punt.create(null, [
    nodes.alinea.create(null, regel(punt.inhoud, schema)), ...punt.lijsten.map((dieper) => lijst(dieper, schema))]));
  return genummerd ? nodes.nummering.create({ begin }, inhoud) : nodes.opsomming.create(null, inhoud);
}

export function regel(runs, schema) {
  const { nodes, marks } = schema;
  return runs.filter((run) => run.noot || run.tekst !== '').map((run) => {
    const erop = [
      ...(run.adres && !run.noot ? [marks.link.create({ adres: run.adres })] : []),
      ...(run.vet ? [marks.vet.create()] : []),
      ...(run.cursief ? [marks.cursief.create()] : []),
    ];
    return run.noot ? nodes.voetnoot.create({ tekst: schrijfNoot(run.noot) }, null, erop) : schema.text(run.tekst, erop);
  });
}

export function blokkenVan(document) {
  return document.children.map(blokVan);
}

function blokVan(node) {
  switch (node.type.name) {
    case 'alinea': return { soort: 'alinea', inhoud: runs(node) };
    case 'tabel': return { soort: 'tabel', rijen: node.children.map((rij) => rij.children.map(runs)) };
    default: return lijstVan(node);
  }
}

function lijstVan(node) {
  const punten = node.children.map((punt) => ({ inhoud: runs(punt.firstChild), lijsten: punt.children.slice(1).map(lijstVan) }));
  return { soort: 'lijst', genummerd: node.type.name === 'nummering', begin: node.attrs.begin ?? 1, punten };
}

function runs(node) {
  return node.children.map((kind) => {
    const merk = (naam) => kind.marks.find((een) => een.type.name === naam);
    const erop = { vet: merk('vet') !== undefined, cursief: merk('cursief') !== undefined };
    if (kind.type.name === 'voetnoot') return { noot: noot(kind.attrs.tekst), ...erop };
    return { tekst: kind.text, adres: merk('link')?.attrs.adres ?? null, ...erop };
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

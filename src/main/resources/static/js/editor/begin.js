// How a line of light markup begins: as an item of a list, as a row of a table, or with plain words (Begin.java).
import { isSpatie, kort } from 'nota/editor/tekens';

const PUNT = /^(?:-|([1-9][0-9]{0,2})\.)/;

// The mark of an item: whether it is numbered, its number, and how many characters it takes; null when there is none.
export function kenteken(regel) {
  const gevonden = PUNT.exec(regel);
  if (!gevonden) return null;
  const lengte = gevonden[0].length;
  if (lengte < regel.length && !isSpatie(regel[lengte])) return null;
  return { genummerd: gevonden[1] !== undefined, nummer: Number(gevonden[1] ?? 1), lengte };
}

// Only a dash and a 1 begin a list in the middle of a paragraph: any other number may be wrapped text.
export function breektIn(een) {
  return !een.genummerd || een.nummer === 1;
}

// In columns: a tab counts as two, one level.
export function inspringing(regel) {
  let kolommen = 0;
  for (let i = 0; i < regel.length && isSpatie(regel[i]); i++) kolommen += regel[i] === '\t' ? 2 : 1;
  return kolommen;
}

function strepen(rij) {
  const plaatsen = [];
  for (let i = 0; i < rij.length; i++) {
    if (rij[i] === '\\') i++;
    else if (rij[i] === '|') plaatsen.push(i);
  }
  return plaatsen;
}

export function isRij(regel) {
  return regel.startsWith('|') && regel.length > 1 && strepen(regel).at(-1) === regel.length - 1;
}

export function cellen(rij) {
  const plaatsen = strepen(rij);
  return plaatsen.slice(1).map((eind, i) => kort(rij.slice(plaatsen[i] + 1, eind)));
}

// The line, made such that it begins with plain words.
export function gewoon(regel) {
  const een = kenteken(regel);
  if (een) return regel.slice(0, een.lengte - 1) + '\\' + regel.slice(een.lengte - 1);
  return isRij(regel) ? '\\' + regel : regel;
}

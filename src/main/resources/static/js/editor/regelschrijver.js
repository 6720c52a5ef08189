// Writes the running text of one block as light markup: where a mark begins or ends it is switched by asterisks
// (RegelSchrijver.java).
import { ontsnapt } from 'nota/editor/adres';
import { KAAL, Reeks, gelijk } from 'nota/editor/reeks';

// `noot` writes the anchor of a note; `inCel` escapes the bars of a table.
export function schrijfRegel(runs, inCel, noot) {
  const reeks = Reeks.van(runs);
  let uit = '';
  let nu = KAAL;
  for (let i = 0; i < reeks.lengte; i++) {
    const een = reeks.merken[i];
    uit += wissel(nu, een);
    uit += een.noot ? noot(een.noot) : letter(reeks, i, inCel, nu.adres !== een.adres);
    nu = een;
  }
  return uit + wissel(nu, KAAL);
}

function wissel(van, naar) {
  const andereLink = van.adres !== naar.adres;
  return (andereLink && van.adres !== null ? `](${ontsnapt(van.adres)})` : '')
    + (van.vet !== naar.vet ? '**' : '')
    + (van.cursief !== naar.cursief ? '*' : '')
    + (andereLink && naar.adres !== null ? '[' : '');
}

function letter(reeks, i, inCel, eersteInLink) {
  const c = reeks.letters[i];
  return isMerkteken(reeks, i, c, inCel, eersteInLink) ? '\\' + c : c;
}

function isMerkteken(reeks, i, c, inCel, eersteInLink) {
  const inLink = reeks.merken[i].adres !== null;
  switch (c) {
    case '\\': return true;
    case '*': return !(zoalsSpatie(reeks, i, i - 1) && zoalsSpatie(reeks, i, i + 1));
    case '[': return inLink || reeks.letters[i + 1] === '^';
    case ']': return inLink || reeks.letters[i + 1] === '(';
    case '^': return inLink && eersteInLink;
    case '|': return inCel;
    default: return false;
  }
}

// An asterisk between two spaces that carry the same marks switches nothing.
function zoalsSpatie(reeks, i, naast) {
  return naast >= 0 && naast < reeks.lengte && reeks.isSpatie(naast) && gelijk(reeks.merken[naast], reeks.merken[i]);
}

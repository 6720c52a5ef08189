// What no text of a nota needs: invisible characters, hard spaces that hold nothing together, lines of a page header.
import { isVerboden } from 'nota/editor/tekens';

// A hard space stays between a sign or an abbreviation and its number, and within a number.
export function schoon(tekst) {
  let uit = '';
  for (const teken of tekst) {
    if (teken === '\t' || teken === '\n' || teken === '\r') uit += ' ';
    else if (!isVerboden(teken.codePointAt(0))) uit += teken;
  }
  return uit.replace(/[\ue000-\uf8ff]/g, '').replace(/[\u00a0\u202f]+/g, (hard, plaats, heel) => {
    const [voor, na] = [heel.slice(0, plaats), heel.slice(plaats + hard.length)];
    const houdt = hard.length === 1 && /^\d/.test(na) && /(?:[€§$]|\bnrs?\.|\bart\.|\bp\.|\d)$/.test(voor);
    return houdt ? hard : ' ';
  });
}

const MAAND = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const DAG = `\\d{1,2} ${MAAND} \\d{4}`;
const KENMERK = '[A-Z][A-Za-z]*[-/ ]?\\d[\\w./-]*';
const KOP = new RegExp(`^(?:datum:?(?: ${DAG})?|onze referentie:?(?: ${KENMERK})?|datum:? ${DAG} onze referentie:? ${KENMERK})$`, 'i');
const PAGINA = /^(?:pagina|page|blad|pag\.) \d{1,3}(?: (?:van|of|\/) \d{1,3})?$|^\d{1,3} ?\/ ?\d{1,3}$|^[-–] ?\d{1,3} ?[-–]$/i;
const VERVOLG = new RegExp(`^(?:${DAG}|${KENMERK})$`, 'i');

// Which of these lines are the header or the number of a page that came along.
export function isPaginakop(regels, i) {
  const regel = regels[i].trim().replace(/\s+/g, ' ');
  if (KOP.test(regel) || PAGINA.test(regel)) return !alleen(regels, i, regel);
  if (VERVOLG.test(regel)) return i > 0 && /^(?:datum|onze referentie):?$/i.test(regels[i - 1].trim());
  return false;
}

// "Datum" alone may be a word; with what belongs to it on the next line it is a header.
function alleen(regels, i, regel) {
  return /^(?:datum|onze referentie):?$/i.test(regel) && !VERVOLG.test((regels[i + 1] ?? '').trim());
}

// Where marked words lie on the screen, counted as the server counts: characters that can be seen, blanks left out.
import { isSpatie } from 'nota/editor/tekens';

const isWit = (letter) => isSpatie(letter) || letter === '\u00a0' || letter === '\u202f';

export function aantal(tekst) {
  let n = 0;
  for (let i = 0; i < tekst.length; i++) if (!isWit(tekst[i])) n++;
  return n;
}

// Each character of the document that can be seen, with its place.
function letters(doc, doe) {
  doc.descendants((node, plaats) => {
    if (node.isText) for (let i = 0; i < node.text.length; i++) if (!isWit(node.text[i])) doe(plaats + i);
  });
}

export function zicht(doc, from, to) {
  let van = 0;
  let tot = 0;
  letters(doc, (plaats) => {
    if (plaats < from) van++;
    if (plaats < to) tot++;
  });
  return { van, tot, woorden: doc.textBetween(from, to, ' ', '') };
}

// The places of these pieces in the document; what lies past its end is left out.
export function plekken(doc, stukken) {
  const plaatsen = [];
  letters(doc, (plaats) => plaatsen.push(plaats));
  return stukken
    .filter(({ van, tot }) => van < tot && tot <= plaatsen.length)
    .map(({ van, tot, ...rest }) => ({ from: plaatsen[van], to: plaatsen[tot - 1] + 1, ...rest }));
}

// The word in which the cursor stands, for who selected nothing.
export function woordOm({ doc, selection: { $from, from } }) {
  const { parent } = $from;
  if (!parent.inlineContent) return null;
  const tekst = parent.textBetween(0, parent.content.size, '', '\u2002');
  let [van, tot] = [$from.parentOffset, $from.parentOffset];
  while (van > 0 && /[\p{L}\p{N}]/u.test(tekst[van - 1])) van--;
  while (tot < tekst.length && /[\p{L}\p{N}]/u.test(tekst[tot])) tot++;
  const begin = from - $from.parentOffset;
  return van === tot ? null : { from: begin + van, to: begin + tot, doc };
}

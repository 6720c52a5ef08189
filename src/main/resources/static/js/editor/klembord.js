// Reads what lies on the clipboard into blocks that the rubriek takes, whoever put it there, and tells what came along,
// what became plain text and what did not come along.
import { DOMParser } from 'prosemirror-model';
import { blokkenVan } from 'nota/editor/document';
import { eenvorm } from 'nota/editor/eenvorm';
import { leesHtml, ontleed } from 'nota/editor/klembord-html';
import { leesPlat } from 'nota/editor/klembord-plat';
import { ALLES } from 'nota/editor/schema';
import { pastNiet, vereenvoudig } from 'nota/editor/vereenvoudig';

// A piece of an editor, of which all is what it should be, in the schema of another rubriek.
export function leesEigen(html, schema) {
  const blokken = blokkenVan(DOMParser.fromSchema(ALLES).parse(ontleed(html).body));
  return { blokken: vereenvoudig(blokken, schema), gezien: { bron: null, mee: {}, om: omgezet(blokken, schema), weg: {} } };
}

export function leesKlembord(html, plat, schema) {
  const gezien = { bron: bron(html), mee: {}, om: {}, weg: {} };
  const gelezen = html ? leesHtml(html, gezien) : leesPlat(plat, gezien);
  const alles = eenvorm(gelezen.length > 0 || !plat ? gelezen : leesPlat(plat, gezien));
  const blokken = vereenvoudig(alles, schema);
  gezien.om = omgezet(alles, schema);
  tel(blokken, gezien.mee);
  return { blokken, gezien };
}

function omgezet(blokken, schema) {
  const { tabel = 0, voetnoot = 0, link = 0 } = pastNiet(blokken, schema);
  return { tabel, noot: voetnoot, adres: link };
}

function bron(html) {
  if (!html) return 'tekst';
  if (/docs-internal-guid/.test(html)) return 'google';
  if (/\b(SCXW|BCX)\d/.test(html)) return 'wordweb';
  if (/content="?LibreOffice|sdfootnote/i.test(html)) return 'libreoffice';
  if (/urn:schemas-microsoft-com:office|class="?Mso|mso-list/i.test(html)) return 'word';
  return 'anders';
}

function tel(blokken, mee) {
  const meer = (soort, aantal = 1) => { mee[soort] = (mee[soort] ?? 0) + aantal; };
  const regel = (runs) => runs.forEach((run) => {
    if (run.noot) meer('noot');
  });
  const lijst = ({ punten }) => punten.forEach((punt) => {
    meer('punt');
    regel(punt.inhoud);
    punt.lijsten.forEach(lijst);
  });
  for (const blok of blokken) {
    if (blok.soort === 'alinea') regel(blok.inhoud);
    else if (blok.soort === 'lijst') lijst(blok);
    else {
      meer('tabel');
      blok.rijen.flat().forEach(regel);
    }
  }
}

// Reads what lies on the clipboard into blocks, whoever put it there, and tells what came along and what did not.
import { eenvorm } from 'nota/editor/eenvorm';
import { leesHtml } from 'nota/editor/klembord-html';
import { leesPlat } from 'nota/editor/klembord-plat';

export function leesKlembord(html, plat) {
  const gezien = { bron: bron(html), mee: {}, weg: {} };
  const gelezen = html ? leesHtml(html, gezien) : leesPlat(plat, gezien);
  const blokken = eenvorm(gelezen.length > 0 || !plat ? gelezen : leesPlat(plat, gezien));
  tel(blokken, gezien.mee);
  return { blokken, gezien };
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

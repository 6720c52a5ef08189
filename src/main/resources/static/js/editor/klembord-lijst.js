// Lists as they come: items one after the other, each with its level; here they become lists in lists.
import { DIEPTE } from 'nota/editor/eenvorm';

const NUMMER = /^\(?(?:(\d{1,3})|[a-z]{1,2}|[ivxlc]{1,5})[.)]$/i;
const BOLLEN = '•·▪▫◦●○■□§oØüvq–—→⇒\uf0b7\uf0a7\uf0d8\uf0fc\uf076-';

export class Lijstbouw {
  blokken = [];
  open = [];

  voegToe(blok) {
    this.open = [];
    this.blokken.push(blok);
  }

  punt({ niveau, genummerd, nummer, inhoud }) {
    const diep = Math.min(niveau, DIEPTE, this.open.length + 1);
    this.open.length = Math.min(this.open.length, diep);
    const punt = { inhoud, lijsten: [] };
    const huidig = this.open[diep - 1];
    if (huidig && huidig.genummerd === genummerd && (!genummerd || nummer === null || nummer === huidig.begin + huidig.punten.length)) {
      huidig.punten.push(punt);
      return;
    }
    const begin = genummerd ? nummer ?? 1 : 1;
    const lijst = { soort: 'lijst', genummerd, begin: begin >= 1 && begin <= 999 ? begin : 1, punten: [punt] };
    if (diep === 1) this.blokken.push(lijst);
    else this.open[diep - 2].punten.at(-1).lijsten.push(lijst);
    this.open[diep - 1] = lijst;
  }

  // A second paragraph in an item goes on in the same one.
  vervolg(inhoud) {
    const punt = this.open.at(-1)?.punten.at(-1);
    if (punt) punt.inhoud = [...punt.inhoud, { tekst: ' ' }, ...inhoud];
    else this.blokken.push({ soort: 'alinea', inhoud });
  }
}

// How a mark reads: numbered or not, and its number where it is one; null when it is no mark at all.
export function kentekenVan(teken) {
  const kaal = teken.replace(/[\s\u00a0]+/g, '');
  const nummer = NUMMER.exec(kaal);
  if (kaal.length === 1 && BOLLEN.includes(kaal)) return { genummerd: false, nummer: 1 };
  if (nummer) return { genummerd: true, nummer: nummer[1] ? Number(nummer[1]) : null };
  const laatste = /^(?:\d{1,3}\.)+(\d{1,3})\.?$/.exec(kaal);
  return laatste ? { genummerd: true, nummer: Number(laatste[1]) } : null;
}

// Whether a paragraph of Word or Outlook is an item of a list, and which; its mark is taken out.
export function puntVan(el) {
  const opmaak = el.getAttribute('data-stijl') ?? '';
  const niveau = /mso-list:\s*\w+\s+level(\d+)/i.exec(opmaak);
  if (niveau && !/mso-list:\s*(?:none|skip)/i.test(opmaak)) {
    const merk = [...el.querySelectorAll('[data-stijl]')].find((kind) => /mso-list:\s*ignore/i.test(kind.getAttribute('data-stijl')));
    const gelezen = merk ? kentekenVan(merk.textContent) : null;
    return { niveau: Number(niveau[1]), ...(gelezen ?? { genummerd: false, nummer: 1 }) };
  }
  if (!/MsoListParagraph|MsoListBullet|MsoListNumber/i.test(el.className)) return null;
  return getypt(el);
}

// Without its list a paragraph begins with the mark itself, and then hard spaces.
function getypt(el) {
  const loper = el.ownerDocument.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const delen = [];
  let voor = '';
  while (loper.nextNode() && voor.length < 12) {
    delen.push(loper.currentNode);
    voor += loper.currentNode.data;
    const vondst = /^\s*(\S{1,6})(?:[\s\u00a0]{2,}|\u00a0+)(?=\S|$)/.exec(voor);
    const gelezen = vondst && kentekenVan(vondst[1]);
    if (!gelezen) continue;
    let rest = vondst[0].length;
    for (const deel of delen) {
      const stuk = Math.min(rest, deel.data.length);
      deel.data = deel.data.slice(stuk);
      rest -= stuk;
    }
    const marge = /margin-left:\s*([\d.]+)(pt|cm|in)/i.exec(el.getAttribute('data-stijl') ?? '');
    const punten = marge ? Number(marge[1]) * { pt: 1, cm: 28.35, in: 72 }[marge[2].toLowerCase()] : 36;
    return { niveau: Math.max(1, Math.round(punten / 36)), ...gelezen };
  }
  return null;
}

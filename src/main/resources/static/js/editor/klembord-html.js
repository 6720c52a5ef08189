// Reads the HTML of a clipboard, by structure and not by looks: blocks, lists, footnotes, bold and italic. The document
// is never part of the page: nothing in it runs or loads.
import { isAdres } from 'nota/editor/adres';
import { Lijstbouw, puntVan } from 'nota/editor/klembord-lijst';
import { neemNoten } from 'nota/editor/klembord-noot';
import { isPaginakop, schoon } from 'nota/editor/klembord-schoon';
import { Reeks } from 'nota/editor/reeks';

const BLOK = /^(?:P|DIV|H[1-6]|LI|UL|OL|TABLE|TBODY|THEAD|TFOOT|TR|TD|TH|BLOCKQUOTE|PRE|SECTION|ARTICLE|DL|DT|DD|HR|BODY|CENTER|ADDRESS|FIGURE|MAIN)$/;
const NIETS = /^(?:SCRIPT|STYLE|META|LINK|TITLE|HEAD|TEMPLATE|OBJECT|IFRAME|SVG|NOSCRIPT|XML|O:P|V:SHAPE|BUTTON|INPUT|SELECT|TEXTAREA)$/i;

export function leesHtml(html, gezien) {
  const lezer = new HtmlLezer(gezien);
  const { body } = ontleed(html);
  lezer.noten = neemNoten(body, (el) => lezer.regelVan(el));
  lezer.blok(body, { diep: 0 });
  lezer.sluit();
  return zonderPaginakop(lezer.bouw.blokken, gezien);
}

// Styles and handlers get another name first: the policy of the page forbids them, also where nothing is shown or run.
export function ontleed(html) {
  const kaal = html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<!\[(?:if|endif)[^>]*>/gi, '')
    .replace(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag) => tag.replace(/(\s)style\s*=/gi, '$1data-stijl=').replace(/([\s"'/])on(\w+)\s*=/gi, '$1data-$2='));
  return new DOMParser().parseFromString(kaal, 'text/html');
}

export function stijl(el, naam) {
  const vondst = new RegExp(`(?:^|;)\\s*${naam}\\s*:\\s*([^;]*)`, 'i').exec(el.getAttribute?.('data-stijl') ?? '');
  return vondst ? vondst[1].trim().toLowerCase() : '';
}

function zonderPaginakop(blokken, gezien) {
  const regels = blokken.map((blok) => (blok.soort === 'alinea' ? blok.inhoud.map((run) => run.tekst ?? '').join('') : ''));
  return blokken.filter((blok, i) => {
    const weg = blok.soort === 'alinea' && isPaginakop(regels, i);
    if (weg) gezien.weg.paginakop = (gezien.weg.paginakop ?? 0) + 1;
    return !weg;
  });
}

class HtmlLezer {
  bouw = new Lijstbouw();
  runs = [];
  noten = new Map();

  constructor(gezien) {
    this.gezien = gezien;
  }

  weg(soort) {
    this.gezien.weg[soort] = (this.gezien.weg[soort] ?? 0) + 1;
  }

  // `plek` says how deep in lists we are, and which item the next words begin.
  blok(el, plek) {
    for (const kind of el.childNodes) {
      if (kind.nodeType === Node.ELEMENT_NODE && BLOK.test(kind.tagName)) this.blokElement(kind, plek);
      else if (kind.nodeType === Node.ELEMENT_NODE && kind.tagName === 'BR') this.regeleind(plek);
      else if (kind.nodeType === Node.ELEMENT_NODE && this.bevatBlok(kind)) this.blok(kind, plek);
      else this.runs.push(...this.inline(kind, {}));
    }
  }

  bevatBlok(el) {
    return [...el.querySelectorAll('*')].some((kind) => BLOK.test(kind.tagName)) && !this.verborgen(el);
  }

  blokElement(el, plek) {
    if (this.verborgen(el)) return;
    this.sluit(plek);
    if (el.tagName === 'UL' || el.tagName === 'OL') this.lijst(el, plek);
    else if (el.tagName === 'LI') this.punt(el, { ...plek, lijst: plek.lijst ?? { genummerd: false, nummer: 1 } });
    else if (el.tagName === 'TABLE') this.tabel(el, plek);
    else this.alinea(el, plek);
    this.sluit(plek);
  }

  alinea(el, plek) {
    const punt = plek.diep === 0 ? puntVan(el) : null;
    if (punt) plek.wacht = punt;
    const kop = /^H[1-6]$/.test(el.tagName);
    const voor = this.bouw.blokken.length;
    if (kop) this.weg('kop');
    this.blok(el, plek);
    if (kop) this.runs = this.runs.map((run) => ({ ...run, vet: true }));
    this.sluit(plek);
    if (punt && this.bouw.blokken.length === voor) plek.wacht = null;
  }

  lijst(el, plek) {
    const lijst = { genummerd: el.tagName === 'OL', nummer: Number(el.getAttribute('start')) || 1 };
    this.blok(el, { diep: plek.diep + 1, lijst });
  }

  punt(el, plek) {
    const niveau = Number(el.getAttribute('aria-level') ?? el.getAttribute('data-aria-level')) || plek.diep || 1;
    if (/none/.test(stijl(el, 'list-style-type')) && !el.querySelector('p')) plek.lijst.genummerd = false;
    const { genummerd } = plek.lijst;
    const nummer = Number(el.getAttribute('value')) || plek.lijst.nummer;
    const onder = { ...plek, diep: Math.max(1, niveau), wacht: { niveau: Math.max(1, niveau), genummerd, nummer } };
    plek.lijst.nummer = nummer + 1;
    this.blok(el, onder);
    this.sluit(onder);
  }

  tabel(el, plek) {
    const rijen = [...el.rows].map((rij) => [...rij.cells].map((cel) => this.regelVan(cel)));
    const gevuld = rijen.filter((rij) => rij.length > 0);
    if (gevuld.every((rij) => rij.length === 1)) [...el.rows].forEach((rij) => this.blok(rij.cells[0] ?? rij, plek));
    else this.bouw.voegToe({ soort: 'tabel', rijen: gevuld });
  }

  // Within an item a line break is a space: an item is one paragraph.
  regeleind(plek) {
    if (plek.diep > 0 || plek.wacht) this.runs.push({ tekst: ' ' });
    else this.sluit(plek);
  }

  sluit(plek = {}) {
    const inhoud = Reeks.van(this.runs).normaal().runs();
    this.runs = [];
    if (inhoud.length === 0) return;
    if (plek.wacht) this.bouw.punt({ ...plek.wacht, inhoud });
    else if (plek.diep > 0) this.bouw.vervolg(inhoud);
    else this.bouw.voegToe({ soort: 'alinea', inhoud });
    plek.wacht = null;
  }

  // All words under an element on one line.
  regelVan(el) {
    const delen = [];
    for (const kind of el.childNodes) {
      if (delen.length > 0 && (kind.tagName === 'BR' || BLOK.test(kind.tagName ?? ''))) delen.push({ tekst: ' ' });
      delen.push(...(BLOK.test(kind.tagName ?? '') ? this.regelVan(kind) : this.inline(kind, {})));
    }
    return Reeks.van(delen).normaal().runs();
  }

  inline(node, erop) {
    if (node.nodeType === Node.TEXT_NODE) return [{ tekst: schoon(node.data), ...erop }];
    if (node.nodeType !== Node.ELEMENT_NODE || this.verborgen(node)) return [];
    if (this.noten.has(node)) return [{ noot: this.noten.get(node), ...erop }];
    if (node.tagName === 'BR') return [{ tekst: ' ' }];
    if (node.tagName === 'IMG') {
      this.weg('afbeelding');
      return [];
    }
    const merken = this.merken(node, erop);
    return [...node.childNodes].flatMap((kind) => this.inline(kind, merken));
  }

  merken(el, erop) {
    const merken = { ...erop };
    const dikte = stijl(el, 'font-weight');
    if (/^(?:B|STRONG)$/.test(el.tagName)) merken.vet = true;
    if (/^(?:I|EM|CITE)$/.test(el.tagName)) merken.cursief = true;
    if (dikte) merken.vet = dikte === 'bold' || dikte === 'bolder' || Number(dikte) >= 600;
    if (stijl(el, 'font-style')) merken.cursief = /italic|oblique/.test(stijl(el, 'font-style'));
    if (el.tagName === 'A' && el.getAttribute('href')) {
      const naar = el.getAttribute('href').trim();
      if (isAdres(naar)) merken.adres = naar;
      else if (!naar.startsWith('#')) this.weg('link');
    }
    return merken;
  }

  verborgen(el) {
    if (NIETS.test(el.tagName) || this.noten.has(`weg:${el.id}`)) return true;
    if (/^(?:DEL|S|STRIKE)$/.test(el.tagName) || /line-through/.test(stijl(el, 'text-decoration'))) {
      this.weg('verwijderd');
      return true;
    }
    return stijl(el, 'display') === 'none' || stijl(el, 'mso-hide') === 'all' || stijl(el, 'mso-list') === 'ignore'
      || /comment/.test(stijl(el, 'mso-element')) || /^Mso(?:Comment|AnchorComment)/i.test(el.className)
      || (el.classList.contains('EOP') && el.textContent.trim() === '');
  }
}

// Reads plain text, as a PDF or a mail gives it: joins what was broken into lines, knows bullets and numbers, and leaves
// out what stands on each page.
import { Lijstbouw, kentekenVan } from 'nota/editor/klembord-lijst';
import { isPaginakop, schoon } from 'nota/editor/klembord-schoon';

const PUNT = /^(\s*)([•·▪▫◦●○■□§–*-]|o(?= \S)|\d{1,3}[.)]|[a-z]\))[\s\u00a0]+(?=\S)/;
const BREED = 45;
const EIND = /[.!?:;…]["'’”)\]]?$/;

export function leesPlat(plat, gezien) {
  const regels = zonderPagina(plat.replace(/\r\n?/g, '\n').replace(/\f/g, '\n').split('\n'), gezien);
  const langste = Math.max(...regels.map((regel) => regel.trim().length));
  const gebroken = langste >= BREED && gebrokenRegels(regels, langste);
  const bouw = new Lijstbouw();
  let nu = null;
  const sluit = () => {
    if (nu) zet(bouw, nu);
    nu = null;
  };
  regels.forEach((regel, i) => {
    const kaal = schoon(regel).trim();
    const punt = kaal === '' ? null : puntOp(regel, regels, i);
    if (kaal === '' || punt) sluit();
    if (kaal === '') return;
    const woorden = punt ? schoon(regel.slice(punt.lengte)).trim() : kaal;
    if (nu && gebroken && !punt && loopt(nu, langste)) nu.tekst = aan(nu.tekst, woorden);
    else {
      sluit();
      nu = { tekst: woorden, punt };
    }
    nu.laatste = regel.trim();
  });
  sluit();
  return bouw.blokken;
}

function zet(bouw, { tekst, punt }) {
  const inhoud = [{ tekst }];
  if (punt) bouw.punt({ ...punt, inhoud });
  else bouw.voegToe({ soort: 'alinea', inhoud });
}

function zonderPagina(regels, gezien) {
  return regels.filter((regel, i) => {
    const weg = regel.trim() !== '' && (isPaginakop(regels, i) || isPaginanummer(regels, i));
    if (weg) gezien.weg.paginakop = (gezien.weg.paginakop ?? 0) + 1;
    return !weg;
  });
}

// A number alone on a line is that of a page when a header stands beside it.
function isPaginanummer(regels, i) {
  if (!/^\s*\d{1,3}\s*$/.test(regels[i])) return false;
  const naast = (stap) => {
    let j = i + stap;
    while (regels[j] !== undefined && regels[j].trim() === '') j += stap;
    return regels[j] !== undefined && isPaginakop(regels, j);
  };
  return naast(1) || naast(-1);
}

// Many of the lines that are followed by another one are about as long as the longest.
function gebrokenRegels(regels, langste) {
  const verder = regels.filter((regel, i) => regel.trim() !== '' && (regels[i + 1] ?? '').trim() !== '');
  return verder.length > 0 && verder.filter((regel) => regel.trim().length > langste * 0.6).length >= verder.length * 0.35;
}

function loopt({ laatste }, langste) {
  return laatste.length > langste * 0.6 || !EIND.test(laatste) && laatste.length > langste * 0.4;
}

// Joined, without the hyphen where a word was broken off.
function aan(voor, na) {
  if (/\p{L}-$/u.test(voor) && /^\p{Ll}/u.test(na) && !/^(?:en|of)\b/.test(na)) return voor.slice(0, -1) + na;
  return `${voor} ${na}`;
}

const NIVEAU = { '◦': 2, '○': 2, o: 2, '▪': 3, '▫': 3, '■': 3, '§': 3 };

// A number begins an item when it is 1 or goes on from an item above; elsewhere it may be wrapped text.
function puntOp(regel, regels, i) {
  const vondst = PUNT.exec(regel);
  if (!vondst) return null;
  const merk = kentekenVan(vondst[2] === '*' ? '•' : vondst[2]);
  if (!merk || (merk.genummerd && merk.nummer > 1 && !vooraf(regels, i, merk.nummer - 1))) return null;
  const diep = 1 + Math.floor(vondst[1].replace(/\t/g, '    ').length / 2);
  const boven = regels.slice(0, i).some((ander) => /^\s*[•·●]/.test(ander));
  const niveau = NIVEAU[vondst[2]] && boven ? NIVEAU[vondst[2]] : diep;
  return { ...merk, niveau, lengte: vondst[0].length };
}

function vooraf(regels, i, nummer) {
  return regels.slice(0, i).some((regel) => new RegExp(`^\\s*${nummer}[.)][\\s\\u00a0]`).test(regel));
}

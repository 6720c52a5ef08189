// The address of a link, and how it is written in light markup (Adres.java, Inline.Link).
import { heeftVerboden, isSpatie } from 'nota/editor/tekens';

const LANGSTE = 2100;

// Whether a link may lead there: https, in one piece, of a length that a browser takes.
export function isAdres(adres) {
  return adres.startsWith('https://') && adres.length > 8 && adres.length <= 2000 && !heeftVerboden(adres)
    && !/[\u00a0\u202f]/.test(adres) && ![...adres].some((c) => isSpatie(c));
}

// The address in parentheses that begins there, and where it ends; null when there is none.
export function adresOp(bron, plaats) {
  if (bron[plaats] !== '(') return null;
  let naar = '';
  let diep = 1;
  for (let i = plaats + 1; i < bron.length && naar.length <= LANGSTE; i++) {
    const c = bron[i];
    if (isSpatie(c)) return null;
    if (c === '\\' && i + 1 < bron.length && '()\\|'.includes(bron[i + 1])) {
      naar += bron[++i];
      continue;
    }
    if (c === '(') diep++;
    if (c === ')' && --diep === 0) return { naar, eind: i + 1 };
    naar += c;
  }
  return null;
}

export function ontsnapt(adres) {
  return adres.replace(/[\\()|]/g, '\\$&');
}

// Whether its writer meant an address, though not one that a nota may hold.
export function lijktEenAdres(naar) {
  return /^(www\.|\/|#|[a-z][a-z0-9+.-]{1,20}:)/.test(naar.toLowerCase());
}

// Which characters count as white space and which no nota may hold: the same rules as Tekens.java.
export function isSpatie(c) {
  const n = typeof c === 'number' ? c : c.charCodeAt(0);
  return n === 32 || (n >= 9 && n <= 10) || n === 13 || n === 0x1680 || (n >= 0x2000 && n <= 0x200a)
    || n === 0x2028 || n === 0x2029 || n === 0x205f || n === 0x3000;
}

export function isVerboden(n) {
  if (n === 9 || n === 10 || n === 13) return false;
  if (n < 0x20 || (n >= 0x7f && n <= 0x9f)) return true;
  if (n < 0x200b) return n === 0xad || n === 0x61c || n === 0x180e;
  return n <= 0x200f || (n >= 0x202a && n <= 0x202e) || (n >= 0x2060 && n <= 0x206f) || n === 0xfeff
    || (n >= 0xfff9 && n <= 0xfffb) || (n >= 0xd800 && n <= 0xdfff) || (n >= 0xe0000 && n <= 0xe007f)
    || (n & 0xfffe) === 0xfffe;
}

export function heeftVerboden(tekst) {
  for (const teken of tekst) if (isVerboden(teken.codePointAt(0))) return true;
  return false;
}

// Composed characters and one kind of line end.
export function normaal(tekst) {
  return tekst.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

export function kort(tekst) {
  let begin = 0;
  let eind = tekst.length;
  while (begin < eind && isSpatie(tekst[begin])) begin++;
  while (eind > begin && isSpatie(tekst[eind - 1])) eind--;
  return tekst.slice(begin, eind);
}

// Reads the running text of one block of light markup, character by character, as RegelLezer.java does. What cannot be
// read goes to `fout`, which throws: the field then stays a plain one, and the server says what is wrong.
import { adresOp, isAdres, lijktEenAdres } from 'nota/editor/adres';
import { KAAL, Reeks } from 'nota/editor/reeks';
import { isSpatie } from 'nota/editor/tekens';

const MERKTEKENS = '\\*[]()|-.^';
const ANKER = /\[\^([0-9]{1,5})\]/y;

export class Onleesbaar extends Error {}

class Schakelaar {
  aan = new Set();
  sinds = -1;

  constructor(teken) {
    this.teken = teken;
  }

  draai(plaats, kanOpen, kanDicht) {
    if (this.sinds < 0 ? !kanOpen : !kanDicht) return false;
    if (this.sinds >= 0) for (let i = this.sinds; i < plaats; i++) this.aan.add(i);
    this.sinds = this.sinds < 0 ? plaats : -1;
    return true;
  }
}

export class RegelLezer {
  uit = new Reeks();
  adressen = [];
  haken = [];
  weg = new Set();
  vet = new Schakelaar('**');
  cursief = new Schakelaar('*');
  hier = 0;

  // `noten` gives the note of a number, as runs; without it there may be none here.
  constructor(bron, noten) {
    this.bron = bron;
    this.noten = noten;
  }

  lees() {
    while (this.hier < this.bron.length) {
      const c = this.bron[this.hier];
      if (c === '\\') this.ontsnapt();
      else if (c === '*') this.sterren();
      else if (c === '[') this.open();
      else if (c === ']') this.dicht();
      else this.gewoon(c, 1);
    }
    return this.klaar();
  }

  gewoon(c, lengte) {
    this.uit.voegToe(c, KAAL);
    this.adressen.push(null);
    this.hier += lengte;
  }

  ontsnapt() {
    const volgende = this.bron[this.hier + 1];
    const merkteken = volgende !== undefined && MERKTEKENS.includes(volgende);
    this.gewoon(merkteken ? volgende : '\\', merkteken ? 2 : 1);
  }

  sterren() {
    let eind = this.hier;
    while (this.bron[eind] === '*') eind++;
    const aantal = eind - this.hier;
    const kanOpen = eind < this.bron.length && !isSpatie(this.bron[eind]);
    const kanDicht = this.hier > 0 && !isSpatie(this.bron[this.hier - 1]);
    let over = aantal;
    if (aantal <= 3) {
      if (aantal >= 2 && this.vet.draai(this.uit.lengte, kanOpen, kanDicht)) over -= 2;
      if (aantal !== 2 && this.cursief.draai(this.uit.lengte, kanOpen, kanDicht)) over -= 1;
    }
    for (let i = 0; i < over; i++) this.gewoon('*', 0);
    this.hier = eind;
  }

  open() {
    ANKER.lastIndex = this.hier;
    const anker = ANKER.exec(this.bron);
    if (!anker) {
      this.haken.push(this.uit.lengte);
      this.gewoon('[', 1);
      return;
    }
    if (!this.noten) throw new Onleesbaar('A note holds no further note');
    this.uit.voegToe('\ufffc', { ...KAAL, noot: this.noten(Number(anker[1])) });
    this.adressen.push(null);
    this.hier += anker[0].length;
  }

  dicht() {
    const opening = this.haken.pop();
    const adres = opening === undefined ? null : adresOp(this.bron, this.hier + 1);
    if (!adres || (!isAdres(adres.naar) && !lijktEenAdres(adres.naar))) {
      this.gewoon(']', 1);
      return;
    }
    if (!isAdres(adres.naar)) throw new Onleesbaar('A link leads to an https address');
    if (this.uit.lengte === opening + 1) for (const c of adres.naar.split('')) this.gewoon(c, 0);
    for (let i = opening + 1; i < this.uit.lengte; i++) this.adressen[i] = adres.naar;
    this.weg.add(opening);
    this.haken = [];
    this.hier = adres.eind;
  }

  klaar() {
    const klaar = new Reeks();
    for (let i = 0; i <= this.uit.lengte; i++) {
      for (const een of [this.vet, this.cursief]) if (een.sinds === i) for (const c of een.teken) klaar.voegToe(c, KAAL);
      if (i === this.uit.lengte || this.weg.has(i)) continue;
      const { noot } = this.uit.merken[i];
      const adres = noot ? null : this.adressen[i];
      klaar.voegToe(this.uit.letters[i], { noot, adres, vet: this.vet.aan.has(i), cursief: this.cursief.aan.has(i) });
    }
    return klaar;
  }
}

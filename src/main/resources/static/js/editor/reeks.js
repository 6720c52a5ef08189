// Running text laid out flat, each character with its marks, as Reeks.java does; and as runs of equal marks: {tekst} or
// {noot}, with vet, cursief and adres.
import { isSpatie } from 'nota/editor/tekens';

export const KAAL = Object.freeze({ vet: false, cursief: false, adres: null, noot: null });

export function merk(run) {
  const noot = run.noot ?? null;
  return { vet: Boolean(run.vet), cursief: Boolean(run.cursief), adres: noot ? null : run.adres ?? null, noot };
}

export function gelijk(a, b) {
  return a.vet === b.vet && a.cursief === b.cursief && a.adres === b.adres && a.noot === b.noot;
}

export class Reeks {
  letters = [];
  merken = [];

  static van(runs) {
    const reeks = new Reeks();
    for (const run of runs) {
      if (run.noot) reeks.voegToe('\ufffc', merk(run));
      else reeks.voegAllesToe(run.tekst, merk(run));
    }
    return reeks;
  }

  get lengte() {
    return this.letters.length;
  }

  voegToe(letter, een) {
    this.letters.push(letter);
    this.merken.push(een);
  }

  voegAllesToe(tekst, een) {
    for (const letter of tekst.normalize('NFC').split('')) this.voegToe(letter, een);
  }

  isSpatie(plaats) {
    return isSpatie(this.letters[plaats]) && !this.merken[plaats].noot;
  }

  // One space for each run of white space, none at either end, and marked only where both its neighbours are.
  normaal() {
    const uit = new Reeks();
    for (let i = 0; i < this.lengte; i++) {
      if (!this.isSpatie(i)) uit.voegToe(this.letters[i], this.merken[i]);
      else if (uit.lengte > 0 && !uit.isSpatie(uit.lengte - 1)) uit.voegToe(' ', this.merken[i]);
    }
    if (uit.lengte > 0 && uit.isSpatie(uit.lengte - 1)) {
      uit.letters.pop();
      uit.merken.pop();
    }
    for (let i = 1; i + 1 < uit.lengte; i++) if (uit.isSpatie(i)) uit.merken[i] = uit.tussen(i);
    return uit;
  }

  tussen(i) {
    const [vorige, zelf, volgende] = [this.merken[i - 1], this.merken[i], this.merken[i + 1]];
    const inLink = zelf.adres !== null && zelf.adres === vorige.adres && zelf.adres === volgende.adres;
    return {
      vet: vorige.vet && volgende.vet,
      cursief: vorige.cursief && volgende.cursief,
      adres: inLink ? zelf.adres : null,
      noot: null,
    };
  }

  runs() {
    const uit = [];
    for (let van = 0; van < this.lengte; ) {
      const een = this.merken[van];
      let tot = van + 1;
      if (!een.noot) while (tot < this.lengte && gelijk(een, this.merken[tot])) tot++;
      const { vet, cursief, adres, noot } = een;
      if (noot) uit.push({ noot, vet, cursief });
      else uit.push({ tekst: this.letters.slice(van, tot).join('').normalize('NFC'), vet, cursief, adres });
      van = tot;
    }
    return uit;
  }
}

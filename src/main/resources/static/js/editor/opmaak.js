// Reads and writes the light markup of one field, with its footnotes below it: the same rules as Tekstvak.java,
// OpmaakLezer.java and OpmaakSchrijver.java, to the letter. Between the two stands a tree of blocks:
// {soort: 'alinea', inhoud} · {soort: 'lijst', genummerd, begin, punten: [{inhoud, lijsten}]} · {soort: 'tabel', rijen}.
import { breektIn, cellen, gewoon, inspringing, isRij, kenteken } from 'nota/editor/begin';
import { DIEPTE, eenvorm, regelvorm } from 'nota/editor/eenvorm';
import { Onleesbaar, RegelLezer } from 'nota/editor/regellezer';
import { schrijfRegel } from 'nota/editor/regelschrijver';
import { heeftVerboden, kort, normaal } from 'nota/editor/tekens';

const NOOT = /^[ \t\n\v\f\r]*\[\^([0-9]{1,5})\]:(.*)$/;

// The tree of what stands in the field; throws Onleesbaar when the server would refuse it.
export function lees(veld) {
  if (heeftVerboden(veld)) throw new Onleesbaar('A character that no nota may hold');
  const regels = normaal(veld).split('\n');
  const teksten = neemNoten(regels);
  const noten = new Map([...teksten].map(([nr, tekst]) => [nr, leesNoot(tekst)]));
  const blokken = eenvorm(new Lezer(regels, (nr) => neem(noten, nr)).lees());
  if (noten.size > 0) throw new Onleesbaar('A note without an anchor');
  return blokken;
}

// The runs of the text of one note.
export function leesNoot(tekst) {
  return regelvorm(new RegelLezer(normaal(tekst), null).lees().runs());
}

export function schrijfNoot(runs) {
  return runs.rauw ?? schrijfRegel(runs, false, () => '');
}

function neem(noten, nr) {
  const noot = noten.get(nr);
  if (!noot) throw new Onleesbaar('An anchor without a note of its own');
  noten.delete(nr);
  return noot;
}

// Takes the notes off the end, from below; lines without a number belong to the note above them.
function neemNoten(regels) {
  const noten = new Map();
  let eind = regels.length;
  let vervolg = [];
  for (let i = regels.length - 1; i >= 0; i--) {
    const noot = NOOT.exec(regels[i]);
    const leeg = kort(regels[i]) === '';
    if (noot && !noten.has(Number(noot[1]))) {
      noten.set(Number(noot[1]), [kort(noot[2]), ...vervolg].join('\n'));
      vervolg = [];
      eind = i;
    } else if (leeg ? vervolg.length > 0 : noot) {
      break;
    } else if (!leeg) {
      vervolg.unshift(kort(regels[i]));
    }
  }
  regels.length = eind;
  return noten;
}

class Lezer {
  blokken = [];
  lopend = [];
  rijen = [];
  open = [];
  items = [];

  constructor(regels, noten) {
    this.regels = regels;
    this.noten = noten;
  }

  lees() {
    for (const regel of this.regels) this.regel(regel);
    this.sluitBlok();
    this.sluitLijst();
    return this.blokken;
  }

  regel(regel) {
    const kaal = kort(regel);
    const een = kenteken(kaal);
    const inAlinea = this.open.length === 0 && this.lopend.length > 0;
    if (kaal === '') {
      this.sluitBlok();
    } else if (een && (!inAlinea || breektIn(een))) {
      this.sluitBlok();
      this.item(inspringing(regel), een);
      this.lopend.push(kaal.slice(een.lengte));
    } else if (isRij(kaal)) {
      if (this.lopend.length > 0) this.sluitBlok();
      this.sluitLijst();
      this.rijen.push(cellen(kaal).map((cel) => this.runs(cel)));
    } else {
      if (this.lopend.length === 0) {
        this.sluitBlok();
        this.sluitLijst();
      }
      this.lopend.push(kaal);
    }
  }

  item(diep, een) {
    while (this.open.length > 0 && diep < this.open.at(-1).diep + 2) this.open.pop();
    const item = { diep, ...een, onder: [], inhoud: [] };
    (this.open.at(-1)?.onder ?? this.items).push(item);
    this.open.push(item);
    if (this.open.length > DIEPTE) throw new Onleesbaar('Lists too deep');
  }

  sluitBlok() {
    if (this.lopend.length > 0) {
      const inhoud = this.runs(this.lopend.join('\n'));
      if (this.open.length === 0) this.blokken.push({ soort: 'alinea', inhoud });
      else this.open.at(-1).inhoud = inhoud;
      this.lopend = [];
    }
    if (this.rijen.length > 0) this.blokken.push({ soort: 'tabel', rijen: this.rijen });
    this.rijen = [];
  }

  sluitLijst() {
    this.blokken.push(...lijsten(this.items));
    this.open = [];
    this.items = [];
  }

  runs(tekst) {
    return new RegelLezer(tekst, this.noten).lees().runs();
  }
}

function lijsten(items) {
  return items.map(({ genummerd, nummer, inhoud, onder }) => (
    { soort: 'lijst', genummerd, begin: nummer, punten: [{ inhoud, lijsten: lijsten(onder) }] }));
}

// The field in which this tree stands, in the one form in which the server writes it too.
export function schrijf(blokken) {
  const noten = [];
  const anker = (noot) => `[^${noten.push(noot)}]`;
  const tekst = eenvorm(blokken).map((blok) => schrijfBlok(blok, anker)).join('\n\n');
  const regels = noten.map((noot, i) => `[^${i + 1}]: ${schrijfNoot(noot)}`);
  return regels.length > 0 ? `${tekst}\n\n${regels.join('\n')}` : tekst;
}

function schrijfBlok(blok, anker) {
  switch (blok.soort) {
    case 'alinea': return gewoon(schrijfRegel(blok.inhoud, false, anker));
    case 'lijst': return schrijfLijst(blok, '', anker).join('\n');
    default: return blok.rijen.map((rij) => `| ${rij.map((cel) => schrijfRegel(cel, true, anker)).join(' | ')} |`).join('\n');
  }
}

function schrijfLijst(lijst, marge, anker) {
  return lijst.punten.flatMap((punt, i) => {
    const inhoud = schrijfRegel(punt.inhoud, false, anker);
    const regel = marge + (lijst.genummerd ? `${lijst.begin + i}.` : '-') + (inhoud === '' ? '' : ` ${inhoud}`);
    return [regel, ...punt.lijsten.flatMap((dieper) => schrijfLijst(dieper, `${marge}  `, anker))];
  });
}

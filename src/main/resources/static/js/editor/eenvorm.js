// Puts a tree of text in its one normal form, as Normaal.java does, so that equal text is written equally.
import { Reeks } from 'nota/editor/reeks';

// How many lists may stand in each other.
export const DIEPTE = 8;

// The highest number of an item; what is higher is a year or an amount.
export const HOOGSTE = 999;

export function eenvorm(blokken) {
  const uit = [];
  let rij = [];
  const sluit = () => {
    uit.push(...samen(rij));
    rij = [];
  };
  for (const blok of blokken) {
    if (blok.soort === 'lijst') {
      rij.push(lijst(blok));
    } else if (blok.soort === 'alinea') {
      const inhoud = regelvorm(blok.inhoud);
      if (inhoud.length > 0) {
        sluit();
        uit.push({ soort: 'alinea', inhoud });
      }
    } else {
      const rijen = blok.rijen.filter((een) => een.length > 0).map((een) => een.map(regelvorm));
      if (rijen.length > 0) {
        sluit();
        uit.push({ soort: 'tabel', rijen });
      }
    }
  }
  sluit();
  return uit;
}

export function regelvorm(runs) {
  return Reeks.van(runs).normaal().runs();
}

function lijst({ genummerd, begin, punten }) {
  return {
    soort: 'lijst',
    genummerd,
    begin: genummerd ? Math.max(1, Math.min(begin, HOOGSTE + 1 - punten.length)) : 1,
    punten: punten.map((punt) => ({ inhoud: regelvorm(punt.inhoud), lijsten: samen(punt.lijsten.map(lijst)) })),
  };
}

// Two lists that follow each other are one when both carry dashes, or when the numbers go on.
function samen(lijsten) {
  const uit = [];
  for (const een of lijsten) {
    const vorige = uit.at(-1);
    const gaatDoor = vorige && vorige.genummerd === een.genummerd
      && (!een.genummerd || een.begin === vorige.begin + vorige.punten.length);
    if (gaatDoor) vorige.punten = [...vorige.punten, ...een.punten];
    else uit.push({ ...een });
  }
  return uit;
}

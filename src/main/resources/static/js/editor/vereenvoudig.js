// The same words for a rubriek that does not take all that holds them, exactly as Vereenvoudiging.java says them: each row
// of a table is a line, a footnote stands between parentheses at its place, and an address behind the words that led there.
import { eenvorm, regelvorm } from 'nota/editor/eenvorm';
import { KAAL, Reeks } from 'nota/editor/reeks';
import { kort } from 'nota/editor/tekens';
import { neemt } from 'nota/editor/schema';

const TUSSEN_CELLEN = ' – ';
const WOORD = /^[\p{L}\p{Nd}]/u;

// How often each stands there: {tabel, voetnoot, link}.
export function bouwstenenIn(blokken) {
  const aantal = { tabel: 0, voetnoot: 0, link: 0 };
  const regel = (runs) => runs.forEach((run, i) => {
    if (run.noot) {
      aantal.voetnoot++;
      regel(runsVan(run.noot));
    } else if (run.adres && run.adres !== runs[i - 1]?.adres) aantal.link++;
  });
  const lijst = ({ punten }) => punten.forEach((punt) => {
    regel(punt.inhoud);
    punt.lijsten.forEach(lijst);
  });
  for (const blok of blokken) {
    if (blok.soort === 'alinea') regel(blok.inhoud);
    else if (blok.soort === 'lijst') lijst(blok);
    else {
      aantal.tabel++;
      blok.rijen.flat().forEach(regel);
    }
  }
  return aantal;
}

// How often what the schema does not take stands there; empty when it all fits.
export function pastNiet(blokken, schema) {
  return Object.fromEntries(Object.entries(bouwstenenIn(blokken))
    .filter(([een, aantal]) => aantal > 0 && !neemt(schema, een)));
}

export function vereenvoudig(blokken, schema) {
  const om = pastNiet(blokken, schema);
  if (Object.keys(om).length === 0) return blokken;
  return eenvorm(blokken.flatMap((blok) => {
    if (blok.soort === 'alinea') return [{ ...blok, inhoud: gewoon(blok.inhoud, om) }];
    if (blok.soort === 'lijst') return [lijst(blok, om)];
    const rijen = blok.rijen.map((rij) => rij.map((cel) => gewoon(cel, om)));
    return om.tabel ? rijen.map((rij) => ({ soort: 'alinea', inhoud: opEenRegel(rij) })) : [{ ...blok, rijen }];
  }));
}

function opEenRegel(rij) {
  return rij.filter((cel) => cel.length > 0).flatMap((cel, i) => (i === 0 ? cel : [{ tekst: TUSSEN_CELLEN }, ...cel]));
}

function lijst(een, om) {
  const punten = een.punten.map((punt) => (
    { inhoud: gewoon(punt.inhoud, om), lijsten: punt.lijsten.map((dieper) => lijst(dieper, om)) }));
  return { ...een, punten };
}

function gewoon(runs, om) {
  let regel = Reeks.van(runs);
  if (om.voetnoot) regel = zonderNoten(regel);
  if (om.link) regel = zonderLinks(regel);
  return regel.normaal().runs();
}

// A note without words leaves nothing behind.
function zonderNoten(regel) {
  const uit = new Reeks();
  for (let i = 0; i < regel.lengte; i++) {
    const { noot } = regel.merken[i];
    if (!noot) {
      uit.voegToe(regel.letters[i], regel.merken[i]);
      continue;
    }
    const woorden = Reeks.van(regelvorm(runsVan(noot)));
    if (woorden.lengte === 0) continue;
    uit.voegAllesToe(' (', KAAL);
    for (let j = 0; j < woorden.lengte; j++) uit.voegToe(woorden.letters[j], woorden.merken[j]);
    uit.voegAllesToe(isWoord(regel, i + 1) ? ') ' : ')', KAAL);
  }
  return uit;
}

// Words that are their own address say it once.
function zonderLinks(regel) {
  const uit = new Reeks();
  for (let van = 0; van < regel.lengte; ) {
    const { adres } = regel.merken[van];
    let tot = van + 1;
    while (tot < regel.lengte && regel.merken[tot].adres === adres) tot++;
    for (let i = van; i < tot; i++) uit.voegToe(regel.letters[i], { ...regel.merken[i], adres: null });
    if (adres !== null && kort(regel.letters.slice(van, tot).join('')) !== adres) {
      uit.voegAllesToe(` (${adres}`, KAAL);
      uit.voegAllesToe(isWoord(regel, tot) ? ') ' : ')', KAAL);
    }
    van = tot;
  }
  return uit;
}

function isWoord(regel, plaats) {
  return plaats < regel.lengte && WOORD.test(regel.letters[plaats]);
}

function runsVan(noot) {
  return noot.rauw === undefined ? noot : [{ tekst: noot.rauw }];
}

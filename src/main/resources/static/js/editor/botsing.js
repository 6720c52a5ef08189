// Shows both texts of a part that somebody else saved in the meantime, and lets the writer choose.
import { kloon, zeg, zin } from 'nota/editor/gerei';

// `kies` hears whether the own text is kept. Answers the block, to bring somebody to it.
export function toonBotsing(deel, { verschil, tekst }, kies) {
  const blok = kloon('botsing');
  blok.querySelector('h3').textContent = zin('botsing', { titel: deel.titel });
  const waar = blok.querySelector('[data-verschil]');
  for (const wijziging of verschil) waar.append(...(deel.veld ? [segmenten(wijziging)] : veld(wijziging)));
  blok.querySelector('details').hidden = tekst === '';
  blok.querySelector('[data-opgeslagen]').textContent = tekst;
  for (const knop of blok.querySelectorAll('button')) {
    knop.addEventListener('click', () => {
      blok.remove();
      kies(knop.value === 'houden');
    });
  }
  const onder = deel.schrijver ? deel.schrijver.nootlijst : deel.veld ?? deel.vak.querySelector('h2');
  onder.after(blok);
  zeg(zin('botsing', { titel: deel.titel }));
  return blok;
}

function segmenten({ segmenten: delen }) {
  const p = document.createElement('p');
  p.className = 'nota-regels';
  for (const { verschil, tekst } of delen) {
    if (verschil === 'GELIJK') {
      p.append(tekst);
      continue;
    }
    const stuk = document.createElement(verschil === 'VERWIJDERD' ? 'del' : 'ins');
    const wie = document.createElement('span');
    wie.className = 'vh';
    wie.textContent = `${zin(verschil === 'VERWIJDERD' ? 'van.ander' : 'van.u')} `;
    stuk.append(wie, tekst);
    p.append(stuk);
  }
  return p;
}

function veld({ plaats, was, wordt }) {
  const dt = document.createElement('strong');
  const dd = document.createElement('p');
  dt.textContent = zin(`kop.${plaats}`);
  dd.append(dt, ` ${zin('botsing.kop', { was, wordt })}`);
  return [dd];
}

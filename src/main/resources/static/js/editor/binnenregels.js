// Below a part of the concept, in one line each: what stays inside of its plain fields, and what became of marked words
// that were taken away, with what to do.
import { kloon, zeg, zin } from 'nota/editor/gerei';

export class Binnenregels {
  lijsten = new Map();
  gezegd = new Set();

  constructor(binnen) {
    this.binnen = binnen;
  }

  bij(code) {
    if (!this.lijsten.has(code)) {
      const lijst = document.createElement('ul');
      lijst.className = 'nota-binnenregels';
      const schrijver = this.binnen.schrijvers.get(code);
      const onder = schrijver ? schrijver.nootlijst : this.binnen.titel?.nextElementSibling;
      onder?.after(lijst);
      this.lijsten.set(code, lijst);
    }
    return this.lijsten.get(code);
  }

  toon(merken) {
    const regels = new Map();
    for (const merk of merken) {
      const soort = this.soort(merk);
      if (soort) regels.set(merk, soort);
    }
    for (const lijst of this.lijsten.values()) lijst.replaceChildren();
    for (const [merk, soort] of regels) this.bij(merk.rubriek.split('^')[0]).append(this.regel(merk, soort));
    this.meld([...regels].filter(([, soort]) => soort === 'weg' || soort === 'anders'));
  }

  soort({ weg, veranderd, rubriek }) {
    if (weg) return 'weg';
    if (veranderd) return 'anders';
    return rubriek.includes('^') || rubriek === 'onderwerp' ? 'hier' : null;
  }

  // Said once, when it comes up.
  meld(regels) {
    const nieuw = regels.filter(([merk, soort]) => !this.gezegd.has(merk.id + soort));
    this.gezegd = new Set(regels.map(([merk, soort]) => merk.id + soort));
    if (nieuw.length > 0) zeg(nieuw.map(([merk, soort]) => this.zin(merk, soort)).join(' '));
  }

  zin(merk, soort) {
    const noot = merk.rubriek.split('^')[1];
    const zegt = zin(`binnen.regel.${soort}`, merk);
    return noot ? `${zin('binnen.noot', { noot })} ${zegt}` : zegt;
  }

  regel(merk, soort) {
    const li = kloon('binnenregel');
    li.classList.toggle('nota-binnenregel--let-op', soort !== 'hier');
    li.querySelector('span').textContent = this.zin(merk, soort);
    for (const knop of li.querySelectorAll('button')) {
      knop.hidden = !knop.dataset.bij.split(' ').includes(soort);
      knop.setAttribute('aria-label', `${knop.textContent}: ${merk.woorden}`);
      knop.addEventListener('click', () => this.werk(knop.value, merk, li));
    }
    return li;
  }

  async werk(wat, merk, li) {
    const terug = this.binnen.schrijvers.get(merk.rubriek.split('^')[0])?.view ?? this.binnen.titel;
    if (wat === 'wijzig') {
      this.binnen.vraagMerk(merk, terug);
      return;
    }
    const [{ noot = 0, van, tot } = {}] = merk.plekken;
    const rubriek = merk.rubriek.split('^')[0] + (noot ? `^${noot}` : '');
    const fout = wat === 'weg'
      ? await this.binnen.haalWeg(merk)
      : await this.binnen.zet({ rubriek, van, tot, woorden: merk.woorden }, merk.grond);
    if (fout) li.querySelector('span').textContent = fout;
    else terug.focus();
  }

  // A word beside the field, until the next thing happens.
  zeg(bij, tekst) {
    zeg(tekst);
    const oud = document.querySelector('.nota-binnenwoord');
    oud?.remove();
    const p = document.createElement('p');
    p.className = 'nota-plakregel nota-binnenwoord';
    p.textContent = tekst;
    bij.after(p);
    document.addEventListener('input', () => p.remove(), { once: true });
  }
}

// Marks while somebody writes what stays inside, with its ground: the selected words, a footnote, or the title. The
// server keeps it at once, beside the text.
import { losgelaten } from 'nota/druk';
import { aantal, woordOm, zicht } from 'nota/editor/binnenplek';
import { merkBij, merkPlaats, toonMerken } from 'nota/editor/binnenmerk';
import { Binnenregels } from 'nota/editor/binnenregels';
import { vraagGrond } from 'nota/editor/binnenvraag';
import { kloon, zeg, zin } from 'nota/editor/gerei';
import { leesNoot } from 'nota/editor/opmaak';

const RUST = 200;
const LANGST_DUREN = 15_000;

export class Binnen {
  stand = { binnen: [], gronden: [] };
  timer = 0;

  constructor(form, schrijvers, bewaarder) {
    Object.assign(this, { form, schrijvers, bewaarder, adres: `${form.dataset.adres}/binnen` });
    this.regels = new Binnenregels(this);
    for (const [code, schrijver] of schrijvers) {
      schrijver.binnen = {
        vraag: () => this.vraagTekst(code, schrijver),
        kies: (merk) => this.vraagMerk(merk, schrijver.view),
        herladen: () => this.straks(),
      };
      schrijver.nootlijst.addEventListener('click', (event) => this.noot(code, schrijver, event.target.closest('[data-binnenknop]')));
    }
    this.onderwerp();
    document.addEventListener('nota:bewaard', () => this.straks());
    this.ververs();
  }

  // The title is a plain field: its button stands below it.
  onderwerp() {
    this.titel = this.form.elements.onderwerp;
    if (!this.titel) return;
    const knop = kloon('binnenknop');
    knop.setAttribute('aria-label', zin('binnen.knop.onderwerp'));
    knop.addEventListener('click', () => this.vraagVeld('onderwerp', this.titel, this.titel.value));
    this.titel.after(knop);
  }

  straks() {
    clearTimeout(this.timer);
    if (this.stand.binnen.length > 0) this.timer = setTimeout(() => this.ververs(), RUST);
  }

  async ververs() {
    const { json } = await this.haal(this.adres);
    await losgelaten();
    if (json) this.toon(json);
  }

  // A part that changed meanwhile says itself when it is saved; until then its marks go along with what is typed.
  toon(stand) {
    this.stand = stand;
    for (const [code, schrijver] of this.schrijvers) {
      const deel = this.bewaarder.delen.find((een) => een.code === code);
      if (!deel?.vuil) toonMerken(schrijver.view, stand.binnen.filter(({ rubriek }) => rubriek.split('^')[0] === code));
    }
    this.regels.toon(stand.binnen);
  }

  async haal(adres, velden) {
    try {
      const antwoord = await fetch(adres, {
        headers: { Accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(LANGST_DUREN),
        ...(velden ? { method: 'POST', body: new URLSearchParams({ ...velden, _csrf: this.form.elements._csrf.value }) } : {}),
      });
      const json = await antwoord.json().catch(() => null);
      return antwoord.ok ? { json } : { fout: json?.redenen?.map(({ tekst }) => tekst).join(' ') || zin('binnen.fout') };
    } catch {
      return { fout: zin('binnen.fout') };
    }
  }

  // First everything that was typed is saved: the words must stand there. Answers the sentence why not, or null.
  async stuur(adres, velden, gezegd) {
    const bewaard = await new Promise((klaar) => document.dispatchEvent(new CustomEvent('nota:bewaar', { detail: klaar })));
    if (!bewaard) return zin('binnen.eerst');
    const { json, fout } = await this.haal(adres, velden);
    if (fout) return fout;
    this.toon(json);
    zeg(gezegd);
    return null;
  }

  haalWeg({ id, woorden }) {
    return this.stuur(`${this.adres}/${id}/verwijderingen`, {}, zin('binnen.weg.gedaan', { woorden }));
  }

  zet(velden, grond) {
    return this.stuur(this.adres, { ...velden, grond }, zin('binnen.gedaan', { grond }));
  }

  vraagTekst(code, { view }) {
    const { state } = view;
    const bij = merkBij(state);
    if (bij) return this.vraagMerk(bij.merk, view);
    const waar = state.selection.empty ? woordOm(state) : state.selection;
    const gekozen = waar && zicht(state.doc, waar.from, waar.to);
    if (!gekozen || gekozen.van === gekozen.tot) return this.niets(view.dom);
    return this.vraag({ rubriek: code, ...gekozen }, null, view);
  }

  niets(bij, waarom = 'binnen.kies') {
    this.regels.zeg(bij, zin(waarom));
    return true;
  }

  // Another ground for what is marked, or none.
  vraagMerk(merk, terug) {
    const [plek] = merk.plekken;
    const rubriek = merk.rubriek.split('^')[0] + (plek?.noot ? `^${plek.noot}` : '');
    const hier = terug.state && !plek?.noot ? merkPlaats(terug.state, merk) : null;
    const nu = hier ? zicht(terug.state.doc, hier.from, hier.to) : { van: plek?.van, tot: plek?.tot, woorden: merk.woorden };
    return this.vraag({ rubriek, ...nu }, merk, terug);
  }

  noot(code, schrijver, knop) {
    if (!knop) return;
    const veld = knop.closest('li').querySelector('textarea');
    const nummer = [...schrijver.nootlijst.children].indexOf(knop.closest('li')) + 1;
    const tekst = leesNoot(veld.value).map((run) => run.tekst).join('');
    this.vraagVeld(`${code}^${nummer}`, veld, tekst);
  }

  // What is selected in a plain field, or all of it.
  vraagVeld(rubriek, veld, tekst) {
    const { selectionStart, selectionEnd, value } = veld;
    const heel = selectionStart === selectionEnd || value !== tekst;
    const [van, tot] = heel ? [0, aantal(tekst)] : [aantal(value.slice(0, selectionStart)), aantal(value.slice(0, selectionEnd))];
    const woorden = heel ? tekst : value.slice(selectionStart, selectionEnd);
    if (van === tot) return this.niets(veld);
    const hier = this.stand.binnen.find((merk) => merk.plekken.some((plek) => (
      rubriek === merk.rubriek.split('^')[0] + (plek.noot ? `^${plek.noot}` : '') && plek.van <= van && tot <= plek.tot)));
    return hier ? this.vraagMerk(hier, veld) : this.vraag({ rubriek, van, tot, woorden }, null, veld);
  }

  vraag(waar, merk, terug) {
    this.open(waar, merk, terug);
    return true;
  }

  // Who is quick, or had no line before, waits for the grounds.
  async open(waar, merk, terug) {
    if (this.stand.gronden.length === 0) await this.ververs();
    if (this.stand.gronden.length === 0) {
      this.niets(terug.dom ?? terug, 'binnen.fout');
      return;
    }
    vraagGrond({
      woorden: waar.woorden,
      eens: waar.rubriek === 'onderwerp',
      gronden: this.stand.gronden,
      merk,
      zet: async (grond, overal) => this.anders(waar, merk, grond, overal),
      haalWeg: () => this.haalWeg(merk),
      terug,
    });
  }

  // A mark that changes is another one in its place.
  async anders({ rubriek, van, tot, woorden }, merk, grond, overal) {
    const plaats = overal ? { waar: 'OVERAL' } : { van, tot };
    if (merk && merk.overal !== overal) {
      const fout = await this.haalWeg(merk);
      if (fout) return fout;
    }
    return this.zet({ rubriek, woorden, ...plaats }, grond);
  }
}

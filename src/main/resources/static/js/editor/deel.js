// One part of the concept that is saved by itself: the kop, or a rubriek with its footnotes.
import { zin } from 'nota/editor/gerei';

export class Deel {
  timer = 0;
  // When the first key was typed that is not on its way.
  sinds = null;
  bezig = null;
  botst = null;
  geweigerd = false;
  // The text that was sent last, as long as nobody said what became of it.
  onbeantwoord = null;

  constructor(vak, form, schrijver) {
    Object.assign(this, { vak, form, schrijver });
    this.code = vak.dataset.schrijfdeel;
    this.basis = form.elements[`basis.${this.code}`];
    this.veld = form.elements[`tekst.${this.code}`] ?? null;
    this.bewaard = this.inhoud();
  }

  get titel() {
    return this.vak.querySelector('label, h2').textContent.trim();
  }

  get vuil() {
    return this.inhoud() !== this.bewaard;
  }

  // What would be sent now: the field of the rubriek, or all fields of the kop.
  inhoud() {
    const velden = new URLSearchParams();
    if (this.veld) {
      velden.append(this.veld.name, this.veld.value);
    } else {
      const eigen = new Set([...this.vak.querySelectorAll('[name]')].map((el) => el.name));
      for (const [naam, waarde] of new FormData(this.form)) {
        if (eigen.has(naam) && naam !== this.basis.name && typeof waarde === 'string') velden.append(naam, waarde);
      }
    }
    return velden.toString();
  }

  opgeslagen(inhoud, { basis, tijd }) {
    this.bewaard = inhoud;
    this.basis.value = basis;
    this.geweigerd = false;
    this.toonFouten({});
    document.dispatchEvent(new CustomEvent('nota:bewaard', { detail: { deel: this.code, tijd } }));
  }

  // Another text in place of what stands here, that is saved already.
  herlaad(tekst, basis) {
    if (!this.veld) return;
    this.basis.value = basis;
    if (!this.schrijver?.herlaad(tekst)) this.veld.value = tekst;
    this.bewaard = this.inhoud();
    this.toonFouten({});
  }

  // The sentences by the id of their field; what was wrong before and is not now loses its sentence.
  toonFouten(fouten) {
    for (const oud of this.vak.querySelectorAll('[data-fout-van]')) this.zonder(oud);
    for (const [id, tekst] of Object.entries(fouten)) this.fout(document.getElementById(id) ?? this.vak, tekst);
    this.schrijver?.ververs();
  }

  fout(bij, tekst) {
    const vak = bij.closest('.utrecht-form-field') ?? this.vak;
    const veld = this.veld && vak === this.vak ? this.veld : bij;
    const zegt = document.createElement('p');
    zegt.className = 'utrecht-form-field-error-message';
    zegt.id = `${bij.id || this.code}-nu-fout`;
    zegt.dataset.foutVan = '';
    zegt.textContent = zin('fout', { tekst });
    const onder = vak.querySelector(':scope > label, :scope > legend, :scope > h2');
    onder.after(zegt);
    vak.classList.add('utrecht-form-field--invalid');
    veld.setAttribute('aria-invalid', 'true');
    veld.setAttribute('aria-describedby', [veld.getAttribute('aria-describedby'), zegt.id].filter(Boolean).join(' '));
  }

  zonder(zegt) {
    const vak = zegt.parentElement;
    vak.classList.remove('utrecht-form-field--invalid');
    for (const veld of this.vak.querySelectorAll('[aria-describedby]')) {
      const bij = veld.getAttribute('aria-describedby').split(' ');
      if (!bij.includes(zegt.id) || veld === this.schrijver?.view.dom) continue;
      const rest = bij.filter((id) => id !== zegt.id).join(' ');
      if (rest) veld.setAttribute('aria-describedby', rest);
      else veld.removeAttribute('aria-describedby');
      veld.removeAttribute('aria-invalid');
    }
    if (vak === this.vak) vak.removeAttribute('aria-invalid');
    zegt.remove();
  }

  focus() {
    if (this.schrijver) this.schrijver.view.focus();
    else (this.veld ?? this.vak.querySelector('input:not([type=hidden]), select')).focus();
  }
}

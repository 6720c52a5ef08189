// The one toolbar of the page; it works the editor that had the focus last, and shows what its rubriek takes. One stop for
// Tab, arrows within.
import { isAan, opdrachten } from 'nota/editor/opdrachten';
import { vraagLink } from 'nota/editor/link';

const AAN_OF_UIT = ['vet', 'cursief', 'opsomming', 'nummering', 'link', 'binnen'];

export class Werkbalk {
  schrijver = null;

  constructor(balk) {
    this.balk = balk;
    this.alle = [...balk.querySelectorAll('button')];
    this.knoppen = this.alle;
    this.halte(this.alle[0]);
    balk.hidden = false;
    balk.addEventListener('mousedown', (event) => event.preventDefault());
    balk.addEventListener('click', ({ target }) => this.werk(target.closest('button')));
    balk.addEventListener('keydown', (event) => this.toets(event));
  }

  voor(schrijver) {
    this.schrijver = schrijver;
    for (const knop of this.alle) knop.hidden = !schrijver.kan(knop.dataset.werk);
    this.knoppen = this.alle.filter((knop) => !knop.hidden);
    if (!this.knoppen.some((knop) => knop.tabIndex === 0)) this.halte(this.knoppen[0]);
    this.toon(schrijver);
  }

  halte(een) {
    for (const knop of this.alle) knop.tabIndex = knop === een ? 0 : -1;
  }

  pak(schrijver) {
    this.voor(schrijver);
    this.knoppen.find((knop) => knop.tabIndex === 0).focus();
    return true;
  }

  toon(schrijver) {
    if (schrijver !== this.schrijver) return;
    const { state } = schrijver.view;
    for (const knop of this.knoppen) {
      const { werk } = knop.dataset;
      if (AAN_OF_UIT.includes(werk)) knop.setAttribute('aria-pressed', String(isAan(state, werk)));
      else knop.setAttribute('aria-disabled', String(!opdrachten[werk](state)));
    }
  }

  werk(knop) {
    if (!knop || !this.schrijver) return;
    const { view } = this.schrijver;
    const { werk } = knop.dataset;
    if (werk === 'link') {
      vraagLink(this.schrijver);
      return;
    }
    if (werk === 'binnen') {
      this.schrijver.binnen?.vraag();
      return;
    }
    view.focus();
    opdrachten[werk](view.state, view.dispatch, view);
  }

  toets(event) {
    const hier = this.knoppen.indexOf(document.activeElement);
    const stap = { ArrowRight: hier + 1, ArrowLeft: hier - 1, Home: 0, End: this.knoppen.length - 1 }[event.key];
    if (event.key === 'Escape' && this.schrijver) this.schrijver.view.focus();
    else if (stap === undefined || hier < 0) return;
    else this.naar((stap + this.knoppen.length) % this.knoppen.length);
    event.preventDefault();
  }

  naar(i) {
    this.halte(this.knoppen[i]);
    this.knoppen[i].focus();
  }
}

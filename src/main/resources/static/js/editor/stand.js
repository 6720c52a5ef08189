// What the page says about saving: when it was done last, or why it is not yet. Spoken at most once in half a minute,
// unless something goes wrong.
import { kloon, zeg, zin } from 'nota/editor/gerei';

const HALVE_MINUUT = 30_000;

export class Stand {
  // Why nothing can be saved: 'lijn', 'login', or the name of somebody else who logged in; null when it can.
  reden = null;
  tijd = null;
  gezegd = -HALVE_MINUUT;

  constructor(form) {
    this.el = form.querySelector('[data-bewaarstand]');
    this.el.hidden = false;
    this.el.textContent = zin('stand.begin');
  }

  get ander() {
    return this.reden !== null && this.reden !== 'lijn' && this.reden !== 'login';
  }

  get onbekend() {
    return zin('stand.onbekend');
  }

  opgeslagen(tijd) {
    this.tijd = tijd;
    this.reden = null;
    if (performance.now() - this.gezegd < HALVE_MINUUT) return;
    this.gezegd = performance.now();
    zeg(zin('stand.opgeslagen', { tijd }));
  }

  geenLijn() {
    this.word('lijn');
  }

  uitgelogd() {
    this.word('login');
  }

  andere(naam) {
    this.word(naam);
  }

  // Whether that is news.
  ingelogd() {
    const was = this.reden;
    this.reden = null;
    return was !== null;
  }

  word(reden) {
    if (this.reden === reden) return;
    this.reden = reden;
    this.gezegd = -HALVE_MINUUT;
    zeg(this.woorden());
  }

  woorden() {
    if (this.ander) return zin('stand.ander', { naam: this.reden });
    return zin(`stand.${this.reden}`);
  }

  toon(vuil, bekijk) {
    const nogNiet = vuil.length > 0;
    this.el.classList.toggle('nota-bewaarstand--niet', nogNiet);
    if (this.reden !== null && nogNiet) this.el.replaceChildren(this.woorden());
    else if (bekijk.length > 0) this.el.textContent = zin('stand.bekijk', { waar: bekijk.map((deel) => deel.titel).join(', ') });
    else if (nogNiet) this.el.textContent = zin('stand.bezig');
    else this.el.textContent = this.tijd ? zin('stand.opgeslagen', { tijd: this.tijd }) : zin('stand.begin');
    if ((this.reden === 'login' || this.ander) && nogNiet) this.el.append(' ', kloon('inloggen'));
  }
}

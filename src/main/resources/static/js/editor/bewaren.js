// Saves each part within a second after the last key, and when it cannot, says so, keeps the text here and tries again.
// Nothing goes into the storage of the browser.
import { losgelaten } from 'nota/druk';
import { toonBotsing } from 'nota/editor/botsing';
import { Deel } from 'nota/editor/deel';
import { Stand } from 'nota/editor/stand';

const RUST = 600;
// Who types on without a pause is saved all the same.
const HOOGUIT = 900;
const LANGST_WACHTEN = 15_000;
const LANGST_DUREN = 15_000;

export class Bewaarder {
  wacht = 1000;
  poging = 0;
  door = false;
  gaat = false;
  hernieuw = async () => false;

  constructor(form, schrijvers) {
    this.form = form;
    this.stand = new Stand(form);
    const vakken = [...form.querySelectorAll('[data-schrijfdeel]')];
    this.delen = vakken.map((vak) => new Deel(vak, form, schrijvers.get(vak.dataset.schrijfdeel) ?? null));
    for (const soort of ['input', 'change']) form.addEventListener(soort, ({ target }) => this.getypt(this.bij(target)));
    form.addEventListener('focusout', ({ target, relatedTarget }) => this.verlaten(this.bij(target), relatedTarget));
    form.addEventListener('submit', (event) => this.verstuurd(event));
    document.addEventListener('visibilitychange', () => document.hidden && this.alles());
    document.addEventListener('nota:herladen', ({ detail }) => this.herladen(detail));
    document.addEventListener('nota:bewaar', ({ detail }) => this.alles().then(() => detail(this.vuil.length === 0)));
    window.addEventListener('online', () => this.alles());
    window.addEventListener('pagehide', () => this.gaatWeg());
    window.addEventListener('beforeunload', (event) => this.gaatWeg(event));
  }

  bij(el) {
    const vak = el.closest?.('[data-schrijfdeel]');
    return this.delen.find((deel) => deel.vak === vak);
  }

  get vuil() {
    return this.delen.filter((deel) => deel.vuil);
  }

  getypt(deel) {
    if (!deel) return;
    clearTimeout(deel.timer);
    deel.geweigerd = false;
    deel.sinds ??= performance.now();
    const nog = HOOGUIT - (performance.now() - deel.sinds);
    deel.timer = setTimeout(() => this.bewaar(deel), Math.max(0, Math.min(RUST, nog)));
  }

  verlaten(deel, naar) {
    if (deel && !deel.vak.contains(naar)) this.bewaar(deel);
  }

  herladen({ deel: code, tekst, basis }) {
    const deel = this.delen.find((een) => een.code === code);
    if (deel) deel.herlaad(tekst, basis);
  }

  alles() {
    return Promise.all(this.delen.map((deel) => this.bewaar(deel)));
  }

  // One request a part at a time; what was typed meanwhile follows at once.
  async bewaar(deel) {
    clearTimeout(deel.timer);
    deel.sinds = null;
    while (deel.bezig) await deel.bezig;
    if (!deel.vuil || deel.botst || deel.geweigerd || this.stand.ander) return;
    deel.bezig = this.verstuur(deel, true);
    try {
      await deel.bezig;
    } finally {
      deel.bezig = null;
      this.toon();
    }
  }

  async verstuur(deel, nogEens) {
    const inhoud = deel.inhoud();
    const velden = new URLSearchParams(inhoud);
    velden.append(deel.basis.name, deel.basis.value);
    velden.append('_csrf', this.form.elements._csrf.value);
    const { status, json } = await this.post(`${this.form.dataset.adres}/delen/${deel.code}`, velden);
    const vorige = deel.onbeantwoord;
    deel.onbeantwoord = status === 0 || status >= 500 ? velden.get(deel.veld?.name) : null;
    if (status === 200) this.gelukt(deel, inhoud, json);
    else if (status === 409 && json?.verschil && vorige !== null && json.tekst === vorige) {
      // It was saved after all, before its answer was lost: what stands there is our own.
      deel.basis.value = json.basis;
      return this.verstuur(deel, nogEens);
    } else if (status === 409 && json?.verschil) this.botsing(deel, json);
    else if (status === 401) this.stand.uitgelogd();
    else if (status === 403 && !json?.redenen) {
      if (nogEens && await this.hernieuw()) return this.verstuur(deel, false);
      if (this.stand.reden === null) this.later();
    } else if (status >= 400 && status < 500 && status !== 429) this.geweigerd(deel, json);
    else this.later();
    return undefined;
  }

  async post(adres, body) {
    try {
      const antwoord = await fetch(adres, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body,
        redirect: 'error',
        keepalive: (this.gaat || document.hidden) && body.toString().length < 60_000,
        signal: AbortSignal.timeout(LANGST_DUREN),
      });
      return { status: antwoord.status, json: await antwoord.json().catch(() => null) };
    } catch {
      return { status: 0, json: null };
    } finally {
      await losgelaten();
    }
  }

  gelukt(deel, inhoud, json) {
    clearTimeout(this.poging);
    this.wacht = 1000;
    deel.opgeslagen(inhoud, json);
    this.stand.opgeslagen(json.tijd);
  }

  geweigerd(deel, json) {
    deel.geweigerd = true;
    deel.toonFouten(json?.fouten ?? { '': json?.detail ?? this.stand.onbekend });
  }

  botsing(deel, json) {
    deel.botst = toonBotsing(deel, json, (houden) => {
      deel.botst = null;
      if (houden) deel.basis.value = json.basis;
      else this.neem(deel, json);
      this.bewaar(deel).then(() => this.toon());
      deel.focus();
    });
  }

  // The fields of the kop are many: the page shows them as they are saved.
  neem(deel, { tekst, basis }) {
    if (deel.veld) {
      deel.herlaad(tekst, basis);
    } else {
      deel.bewaard = deel.inhoud();
      this.alles().then(() => {
        this.door = this.vuil.length === 0;
        location.reload();
      });
    }
  }

  // The line is away or the server is: again after a while, longer each time.
  later() {
    this.stand.geenLijn();
    clearTimeout(this.poging);
    this.poging = setTimeout(() => this.alles(), this.wacht);
    this.wacht = Math.min(this.wacht * 2, LANGST_WACHTEN);
  }

  ingelogd() {
    if (this.stand.ingelogd()) this.alles();
  }

  toon() {
    this.stand.toon(this.vuil, this.delen.filter((deel) => deel.botst || deel.geweigerd));
  }

  // The form goes when all is saved, or when what is left is for the server to judge.
  async verstuurd(event) {
    if (this.door || event.target !== this.form) return;
    const { submitter } = event;
    event.preventDefault();
    await this.alles();
    const botsing = this.delen.find((deel) => deel.botst);
    if (botsing) botsing.botst.focus();
    else if (this.vuil.every((deel) => deel.geweigerd)) {
      this.door = true;
      // Not within the event itself, in which a form does not go a second time.
      setTimeout(() => this.form.requestSubmit(submitter));
    } else this.toon();
  }

  // What is sent now goes on when the page is gone.
  gaatWeg(event) {
    if (this.door || this.vuil.length === 0) return;
    this.gaat = true;
    this.alles();
    this.gaat = false;
    event?.preventDefault();
  }
}

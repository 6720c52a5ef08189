// Asks now and then who else is writing where, and whether the login still holds; after logging in beside the page the
// token of its forms is another one.
import { losgelaten } from 'nota/druk';
import { zin } from 'nota/editor/gerei';

const ELKE = 10_000;
const TYPT = 25_000;

export class Peiler {
  wie = null;
  deel = null;
  sinds = -TYPT;
  timer = 0;

  constructor(form, bewaarder) {
    Object.assign(this, { form, bewaarder, adres: `${form.dataset.adres}/peiling` });
    bewaarder.hernieuw = () => this.vraag();
  }

  begin() {
    this.form.addEventListener('focusin', ({ target }) => this.schrijft(this.bewaarder.bij(target), true));
    this.form.addEventListener('input', ({ target }) => this.schrijft(this.bewaarder.bij(target), false));
    document.addEventListener('visibilitychange', () => this.ronde());
    window.addEventListener('focus', () => this.ronde());
    if ('BroadcastChannel' in window) {
      this.tabs = new BroadcastChannel('nota-sessie');
      this.tabs.onmessage = () => this.vraag();
    }
    this.ronde();
  }

  schrijft(deel, komt) {
    if (!deel) return;
    const nieuw = deel !== this.deel;
    this.deel = deel;
    this.sinds = performance.now();
    if (komt && nieuw) this.ronde();
  }

  async ronde() {
    clearTimeout(this.timer);
    if (document.hidden) return;
    const schrijft = this.wie && this.deel && performance.now() - this.sinds < TYPT;
    await this.vraag(schrijft ? this.deel.code : null);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ronde(), ELKE);
  }

  // Whether somebody is logged in, who opened this page.
  async vraag(deel = null) {
    try {
      const antwoord = await fetch(this.adres, {
        headers: { Accept: 'application/json' },
        redirect: 'error',
        ...(deel ? { method: 'POST', body: new URLSearchParams({ deel, _csrf: this.form.elements._csrf.value }) } : {}),
      });
      await losgelaten();
      if (antwoord.status === 401) this.bewaarder.stand.uitgelogd();
      if (antwoord.status === 404) this.bewaarder.stand.andere(zin('vreemde'));
      if (!antwoord.ok) this.bewaarder.toon();
      if (antwoord.status === 403 && deel) return this.vraag();
      return antwoord.ok && this.hoort(await antwoord.json());
    } catch {
      return false;
    }
  }

  hoort({ wie, token, schrijvers }) {
    this.wie ??= wie;
    if (wie !== this.wie) {
      this.bewaarder.stand.andere(wie);
      this.bewaarder.toon();
      return false;
    }
    for (const veld of document.querySelectorAll('input[name="_csrf"]')) veld.value = token;
    this.bewaarder.ingelogd();
    for (const { vak, code } of this.bewaarder.delen) this.toon(vak, schrijvers.filter(({ deel }) => deel === code));
    return true;
  }

  toon(vak, schrijvers) {
    const tekst = schrijvers.length === 0 ? '' : zin(schrijvers.length === 1 ? 'schrijft.een' : 'schrijft.meer', {
      namen: schrijvers.map(({ naam }) => naam).join(', '),
      titel: vak.querySelector('label, h2').textContent.trim(),
    });
    const regel = vak.querySelector('.nota-meeschrijver') ?? document.createElement('p');
    regel.className = 'nota-meeschrijver';
    if (regel.textContent !== tekst) regel.textContent = tekst;
    if (tekst === '') regel.remove();
    else if (!regel.isConnected) vak.querySelector('label, h2').after(regel);
  }
}

// Begins on the page of the concept: an editor over each rubriek, and all that keeps what is written.
import { Bewaarder } from 'nota/editor/bewaren';
import { Binnen } from 'nota/editor/binnen';
import { Peiler } from 'nota/editor/peilen';
import { Schrijver } from 'nota/editor/schrijver';
import { Werkbalk } from 'nota/editor/werkbalk';

const form = document.querySelector('form[data-schrijven]');
const werkbalk = new Werkbalk(form.querySelector('[role="toolbar"]'));
const schrijvers = new Map();
for (const veld of form.querySelectorAll('[data-schrijfdeel] > textarea[name^="tekst."]')) {
  const schrijver = Schrijver.over(veld, werkbalk);
  if (!schrijver) continue;
  schrijvers.set(veld.name.slice('tekst.'.length), schrijver);
  veld.addEventListener('nota:invoegen', (event) => {
    event.preventDefault();
    schrijver.voegToe(event.detail.tekst);
  });
}
const [eerste] = schrijvers.values();
if (eerste) werkbalk.voor(eerste);
const bewaarder = new Bewaarder(form, schrijvers);
new Peiler(form, bewaarder).begin();
new Binnen(form, schrijvers, bewaarder);
form.dataset.schrijven = 'klaar';

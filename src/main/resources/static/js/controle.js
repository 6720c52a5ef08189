// Keeps what was found beside the text up to date while somebody writes, and makes a change of one click in its place.
import { losgelaten } from 'nota/druk';

const form = document.querySelector('form[data-schrijven]');
const nota = form.dataset.adres.replace(/\/concept$/u, '');
const RUST = 300;
let timer = 0;

document.addEventListener('nota:bewaard', () => {
  clearTimeout(timer);
  timer = setTimeout(ververs, RUST);
});
form.addEventListener('click', (event) => {
  const knop = event.target.closest('[data-verbeter]');
  if (!knop) return;
  event.preventDefault();
  verbeter(knop);
});

async function pagina(adres) {
  try {
    const antwoord = await fetch(adres, { headers: { Accept: 'text/html' }, redirect: 'error' });
    return antwoord.ok ? new DOMParser().parseFromString(await antwoord.text(), 'text/html') : null;
  } catch {
    return null;
  }
}

async function ververs() {
  const blad = await pagina(`${nota}/bevindingen/terzijde`);
  await losgelaten();
  if (blad) toon(blad);
}

// A part in which somebody is busy is left as it is; what was unfolded stays unfolded.
function toon(blad) {
  for (const vak of form.querySelectorAll('.nota-terzijde')) {
    const nieuw = blad.querySelector(`[data-deel="${CSS.escape(vak.dataset.deel)}"]`)?.firstElementChild;
    if (vak.contains(document.activeElement) || (nieuw?.outerHTML ?? '') === vak.innerHTML.trim()) continue;
    const open = vak.querySelector('details')?.open ?? false;
    vak.replaceChildren(...(nieuw ? [document.importNode(nieuw, true)] : []));
    const details = vak.querySelector('details');
    if (details) details.open = open;
  }
}

// First everything that was typed is saved, so that nothing of it is lost.
async function verbeter(knop) {
  const bewaard = await new Promise((klaar) => document.dispatchEvent(new CustomEvent('nota:bewaar', { detail: klaar })));
  if (!bewaard) return;
  const velden = new URLSearchParams({ _csrf: form.elements._csrf.value });
  const antwoord = await fetch(knop.dataset.verbeter, { method: 'POST', body: velden, redirect: 'manual' }).catch(() => null);
  const gelukt = antwoord?.type === 'opaqueredirect';
  const concept = await pagina(form.dataset.adres);
  if (!concept) return;
  const vak = knop.closest('[data-schrijfdeel]');
  if (neem(concept)) return;
  vak.setAttribute('tabindex', '-1');
  vak.focus();
  toon(concept);
  if (gelukt) document.getElementById('melding').textContent = knop.dataset.gedaan;
}

// The fields of the kop are many: the page shows them as they are saved.
function neem(concept) {
  for (const vak of form.querySelectorAll('[data-schrijfdeel]')) {
    const deel = vak.dataset.schrijfdeel;
    const basis = concept.querySelector(`[name="basis.${deel}"]`)?.value;
    if (!basis || basis === form.elements[`basis.${deel}`].value) continue;
    const tekst = concept.querySelector(`[name="tekst.${deel}"]`)?.value;
    if (tekst === undefined) {
      location.reload();
      return true;
    }
    document.dispatchEvent(new CustomEvent('nota:herladen', { detail: { deel, tekst, basis } }));
  }
  return false;
}

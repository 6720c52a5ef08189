// Asks on which ground the words stay inside; Enter marks them on the ground that was chosen last.
const MEEST = '5.1.2e';
let laatste = MEEST;

function keuzes(lijst, gronden, gekozen) {
  lijst.replaceChildren(...gronden.map(({ code, titel, dicht }) => {
    const keuze = new Option(`${code} ${titel}${dicht ? ` (${lijst.dataset.dicht})` : ''}`, code, false, code === gekozen);
    keuze.disabled = dicht;
    return keuze;
  }));
}

export function vraagGrond({ woorden, eens, gronden, merk, zet, haalWeg, terug }) {
  const dialoog = document.getElementById('binnen-dialoog');
  const [formulier, lijst] = [dialoog.querySelector('form'), dialoog.querySelector('select')];
  const overal = dialoog.querySelector('input[type="checkbox"]');
  const fout = dialoog.querySelector('.utrecht-form-field-error-message');
  const weg = dialoog.querySelector('[value="weg"]');
  const toonFout = (tekst) => {
    fout.hidden = tekst === null;
    fout.textContent = tekst ?? '';
  };
  dialoog.querySelector('[data-woorden]').textContent = woorden;
  keuzes(lijst, gronden, merk?.grond ?? laatste);
  overal.checked = merk?.overal ?? false;
  overal.closest('label').hidden = eens;
  for (const el of dialoog.querySelectorAll('[data-als]')) el.hidden = (el.dataset.als === 'wijzig') !== (merk !== null);
  weg.hidden = merk === null;
  toonFout(null);
  formulier.onsubmit = async (event) => {
    const wil = event.submitter?.value ?? 'zet';
    if (wil === 'sluit') return;
    event.preventDefault();
    if (wil === 'zet') laatste = lijst.value;
    const waarom = wil === 'weg' ? await haalWeg() : await zet(lijst.value, overal.checked);
    toonFout(waarom);
    if (waarom === null) dialoog.close();
  };
  // Enter in a list opens it, or does nothing.
  lijst.onkeydown = (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    formulier.requestSubmit(dialoog.querySelector('[value="zet"]'));
  };
  dialoog.onclose = () => terug.focus();
  dialoog.showModal();
  lijst.focus();
}

// Codes of the register as chips with one field to search in (the ARIA combobox with a list), over the boxes or the
// select that work without it and that still hold the values; and drafters that are added and removed on the spot.
let number = 0;

function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

const words = (text, ...values) => values.reduce((all, value, i) => all.replaceAll(`{${i}}`, value), text);

// One code: how to read and write whether it is chosen.
function boxes(list) {
  return [...list.querySelectorAll('input[type="checkbox"]')].map((box) => ({
    code: box.value,
    name: box.parentElement.querySelector('.nota-zacht').textContent,
    unknown: box.parentElement.dataset.onbekend === 'ja',
    mend: box.parentElement.parentElement.querySelector(`button[value^="${CSS.escape(box.value)}>"]`),
    get chosen() { return box.checked; },
    set chosen(on) {
      box.checked = on;
      if (on) list.append(box.parentElement);
      box.dispatchEvent(new Event('change', { bubbles: true }));
    },
  }));
}

function options(select) {
  return [...select.options].filter((option) => option.value).map((option) => ({
    code: option.value,
    name: option.textContent.trim().replace(/^\S+ – /, ''),
    unknown: option.dataset.onbekend === 'ja',
    get chosen() { return option.selected; },
    set chosen(on) {
      select.value = on ? option.value : '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  }));
}

function combobox(field, source, all, label, text) {
  const id = `kiezer-${number += 1}`;
  const chips = make('ul', { class: 'nota-chips', role: 'list' });
  const input = make('input', {
    class: 'utrecht-textbox', type: 'text', id, role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list',
    'aria-expanded': 'false', 'aria-controls': `${id}-lijst`,
  });
  const error = field.querySelector('.utrecht-form-field-error-message');
  if (error) input.setAttribute('aria-describedby', error.id);
  const list = make('ul', { role: 'listbox', id: `${id}-lijst`, 'aria-label': label });
  const told = make('p', { class: 'vh', role: 'status' });
  const box = make('div', { class: 'nota-kiezer' }, input, list);
  let active = -1;
  let found = [];

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function mark(index) {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    if (index < 0) return;
    input.setAttribute('aria-activedescendant', list.children[index].id);
    list.children[index].scrollIntoView({ block: 'nearest' });
  }

  function open() {
    const wanted = input.value.trim().toLowerCase();
    const rank = (one) => (one.code.toLowerCase().startsWith(wanted) ? 0 : 1);
    found = all.filter((one) => !one.chosen && !one.unknown
      && (one.code.toLowerCase().includes(wanted) || one.name.toLowerCase().includes(wanted)))
      .sort((a, b) => rank(a) - rank(b));
    list.replaceChildren(...found.map((one, i) => {
      const item = make('li', { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false' },
        make('strong', {}, one.code), ' ', make('span', { class: 'nota-zacht' }, one.name));
      // Not click: by then the field has lost the focus, and the list is gone.
      item.addEventListener('mousedown', (event) => { event.preventDefault(); choose(one); });
      return item;
    }));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
    told.textContent = found.length === 0 ? text.niets : '';
    mark(found.length > 0 && wanted ? 0 : -1);
  }

  function choose(one) {
    one.chosen = true;
    input.value = '';
    close();
    show();
    told.textContent = words(text.gekozen, one.code);
    input.focus();
  }

  function remove(one) {
    one.chosen = false;
    show();
    told.textContent = words(text.verwijderd, one.code);
    input.focus();
  }

  // In the order in which they are sent.
  function show() {
    const chosen = all.filter((one) => one.chosen);
    const order = source.matches('select') ? [] : [...source.querySelectorAll('input:checked')].map((one) => one.value);
    chosen.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
    chips.replaceChildren(...chosen.map((one) => {
      const gone = make('button', { type: 'button', class: 'nota-chip-weg', 'aria-label': words(text.weg, one.code) }, '×');
      gone.addEventListener('click', () => remove(one));
      const chip = make('li', { class: one.unknown ? 'nota-chip nota-chip--onbekend' : 'nota-chip', title: one.name },
        make('span', {}, one.unknown ? `${one.code} ${one.name}` : one.code));
      if (one.mend) chip.append(one.mend);
      chip.append(gone);
      return chip;
    }));
  }

  input.addEventListener('input', open);
  input.addEventListener('click', open);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const chosen = [...chips.children];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) mark((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      // Never by accident the form.
      event.preventDefault();
      if (!list.hidden && active >= 0) choose(found[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && input.value === '' && chosen.length > 0) {
      chosen.at(-1).querySelector('.nota-chip-weg').click();
    }
  });
  source.hidden = true;
  source.before(chips, make('label', { for: id, class: 'utrecht-form-field-description' }, text.zoek), box, told);
  close();
  show();
}

for (const field of document.querySelectorAll('[data-partijen]')) {
  const source = field.querySelector('.nota-partijen-lijst');
  combobox(field, source, boxes(source), field.querySelector('legend').textContent, field.dataset);
}
for (const field of document.querySelectorAll('.nota-van')) {
  const source = field.querySelector('select');
  combobox(field, source, options(source), field.querySelector('label').textContent, field.dataset);
}

// Drafters: an empty one more, or one less; what was typed in the others stays.
for (const all of document.querySelectorAll('.nota-opstellers')) {
  const add = make('button', { type: 'button', class: 'utrecht-button' }, all.dataset.opstellers);
  const changed = () => all.dispatchEvent(new Event('change', { bubbles: true }));
  all.querySelector('details')?.remove();

  function removable(block) {
    const gone = make('button', { type: 'button', class: 'utrecht-button utrecht-button--subtle' },
      words(all.dataset.weg, block.querySelector('legend').textContent));
    gone.addEventListener('click', () => {
      const next = block.nextElementSibling?.querySelector('input') ?? add;
      block.remove();
      changed();
      next.focus();
    });
    block.append(gone);
  }

  add.addEventListener('click', () => {
    const blocks = all.querySelectorAll('.nota-opstellerblok');
    const last = blocks[blocks.length - 1];
    const block = last.cloneNode(true);
    const row = Number(all.dataset.rijen ?? blocks.length);
    all.dataset.rijen = row + 1;
    block.classList.remove('utrecht-form-field--invalid');
    block.querySelectorAll('.utrecht-form-field-error-message, .utrecht-form-field-description, button').forEach((one) => one.remove());
    block.querySelector('legend').textContent = words(all.dataset.nr, row + 1);
    for (const input of block.querySelectorAll('input')) {
      const id = input.id.replace(/\d+$/, row);
      block.querySelector(`label[for="${input.id}"]`).htmlFor = id;
      input.id = id;
      input.value = '';
      input.removeAttribute('value');
    }
    removable(block);
    add.before(block);
    block.querySelector('input').focus();
  });
  all.append(add);
  [...all.querySelectorAll('.nota-opstellerblok')].slice(1).forEach(removable);
}

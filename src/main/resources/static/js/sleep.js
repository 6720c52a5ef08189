// A file that is dragged onto the page begins a nota, wherever that page says so; the same form stands behind
// "Nota inlezen" for who has no mouse or no scripts.
const form = document.querySelector('form[data-sleep]');
const input = form?.querySelector('input[type="file"]');
const main = document.querySelector('main');

function carriesFiles(event) {
  return [...event.dataTransfer.types].includes('Files');
}

if (form) {
  const hint = document.querySelector('[data-sleep-hint]');
  if (hint) hint.hidden = !matchMedia('(any-pointer: fine)').matches;
  for (const kind of ['dragover', 'dragenter']) addEventListener(kind, event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    main.dataset.boven = '';
  });
  addEventListener('dragleave', event => {
    if (event.relatedTarget === null) delete main.dataset.boven;
  });
  addEventListener('drop', event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    delete main.dataset.boven;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

// A file that is dragged onto the page begins a nota, wherever that page says so; the same form stands behind
// "Nota inlezen" for who has no mouse or no scripts. Nowhere does a file that misses its place replace the page.
const form = document.querySelector('form[data-sleep]');
const input = form?.querySelector('input[type="file"]');
const target = document.querySelector('[data-sleep-doel]');
const one = document.querySelector('[data-sleep-een]');

function carriesFiles(event) {
  return [...event.dataTransfer?.types ?? []].includes('Files');
}

// A field for files, and the place for bijlagen, take a file themselves.
function belongsElsewhere(event) {
  return event.target instanceof Element && event.target.closest('input[type="file"], form[data-uploads]') !== null;
}

function show(over) {
  if (target) target.hidden = !over;
}

const hint = document.querySelector('[data-sleep-hint]');
if (form && hint) hint.hidden = !matchMedia('(any-pointer: fine)').matches;

for (const kind of ['dragover', 'dragenter']) addEventListener(kind, event => {
  if (!carriesFiles(event)) return;
  show(form && !belongsElsewhere(event));
  if (belongsElsewhere(event)) return;
  event.preventDefault();
  event.stopPropagation();
  event.dataTransfer.dropEffect = form ? 'copy' : 'none';
}, true);

addEventListener('dragleave', event => {
  if (event.relatedTarget === null) show(false);
}, true);

addEventListener('drop', event => {
  show(false);
  if (!carriesFiles(event) || belongsElsewhere(event)) return;
  event.preventDefault();
  event.stopPropagation();
  const files = event.dataTransfer.files;
  if (!form || files.length === 0) return;
  if (one) one.hidden = files.length === 1;
  if (files.length > 1) return;
  input.files = files;
  form.requestSubmit();
}, true);

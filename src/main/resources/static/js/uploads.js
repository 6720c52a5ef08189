// Sends the chosen files one by one, each with its own bar, and shows what became of each; without this the form sends
// them all at once and the answer is a page.
const HALF = 50;
const WHOLE = 100;

for (const form of document.querySelectorAll('form[data-uploads]')) {
  const input = form.querySelector('input[type="file"]');
  const list = form.querySelector('.nota-uploads');
  const area = form.querySelector('.nota-upload');
  let chain = Promise.resolve();

  form.addEventListener('submit', event => {
    if (!input.files.length) return;
    event.preventDefault();
    for (const file of [...input.files]) {
      const row = addRow(form, list, file);
      chain = chain.then(() => send(form, file, row));
    }
    input.value = '';
  });

  for (const kind of ['dragover', 'dragenter']) area.addEventListener(kind, event => {
    event.preventDefault();
    area.dataset.boven = '';
  });
  area.addEventListener('dragleave', () => { delete area.dataset.boven; });
  area.addEventListener('drop', event => {
    event.preventDefault();
    delete area.dataset.boven;
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

function addRow(form, list, file) {
  const row = document.createElement('li');
  const name = document.createElement('bdi');
  name.textContent = file.name;
  const bar = document.createElement('progress');
  bar.max = WHOLE;
  bar.value = 0;
  bar.setAttribute('aria-label', file.name);
  const text = document.createElement('span');
  const cancel = document.createElement('button');
  cancel.type = 'button';
  cancel.className = 'utrecht-button';
  cancel.textContent = form.dataset.annuleer;
  cancel.setAttribute('aria-label', `${form.dataset.annuleer} ${file.name}`);
  cancel.addEventListener('click', () => { row.afgebroken = true; row.verzoek?.abort(); });
  row.append(name, bar, text, cancel);
  list.append(row);
  list.hidden = false;
  return row;
}

function send(form, file, row) {
  if (row.afgebroken) return finish(form, row, 'afgebroken');
  if (file.size > Number(form.dataset.grootste)) return finish(form, row, 'mislukt', form.dataset.groot);
  return new Promise(done => {
    const data = new FormData();
    for (const field of form.querySelectorAll('input[type="hidden"], select')) data.append(field.name, field.value);
    data.append('naam', file.name);
    data.append('bestanden', file);
    const request = new XMLHttpRequest();
    row.verzoek = request;
    let told = -1;
    request.upload.addEventListener('progress', event => {
      const part = Math.floor(WHOLE * event.loaded / event.total);
      row.querySelector('progress').value = part;
      const step = part >= WHOLE ? WHOLE : part >= HALF ? HALF : 0;
      if (step > told) say(row, `${form.dataset.bezig}: ${told = step}%`);
    });
    request.addEventListener('load', () => done(judge(form, row, request)));
    request.addEventListener('error', () => done(finish(form, row, 'mislukt', form.dataset.verbinding)));
    request.addEventListener('abort', () => done(finish(form, row, 'afgebroken')));
    request.open('POST', form.action);
    request.send(data);
  });
}

function judge(form, row, request) {
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  const fresh = page.getElementById('bijlagenlijst');
  if (fresh) document.getElementById('bijlagenlijst').replaceWith(document.adoptNode(fresh));
  const wrong = page.querySelector('[data-fout] span') ?? page.querySelector('#fouten li');
  if (fresh && !wrong) return finish(form, row, 'klaar');
  return finish(form, row, 'mislukt', wrong?.textContent.trim() ?? form.dataset.verbinding);
}

function finish(form, row, how, why) {
  row.dataset.uitslag = how;
  row.querySelector('progress').remove();
  row.querySelector('button').remove();
  say(row, form.dataset[how] + (why ? `. ${why}` : ''));
}

function say(row, text) {
  row.querySelector('span').textContent = text;
  document.getElementById('melding').textContent = `${row.querySelector('bdi').textContent}: ${text}`;
}

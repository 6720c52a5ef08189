// Asks the device of whoever reads this page to make a passkey or to show one, and sends what it says with the form. The
// form asks its question at data-vragen; without this module it offers nothing.
const forms = document.querySelectorAll('form[data-passkey]');

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

function text(buffer) {
  const letters = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const keys = (list) => (list ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

function question(asked) {
  const known = { ...asked, challenge: bytes(asked.challenge) };
  if (asked.user) known.user = { ...asked.user, id: bytes(asked.user.id) };
  if (asked.excludeCredentials) known.excludeCredentials = keys(asked.excludeCredentials);
  if (asked.allowCredentials) known.allowCredentials = keys(asked.allowCredentials);
  return { publicKey: known };
}

function answer(key) {
  const said = key.response;
  const response = { clientDataJSON: text(said.clientDataJSON) };
  if (said.attestationObject) {
    response.attestationObject = text(said.attestationObject);
    response.transports = said.getTransports ? said.getTransports() : [];
  } else {
    response.authenticatorData = text(said.authenticatorData);
    response.signature = text(said.signature);
    if (said.userHandle) response.userHandle = text(said.userHandle);
  }
  return JSON.stringify({
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    response,
    clientExtensionResults: key.getClientExtensionResults(),
    authenticatorAttachment: key.authenticatorAttachment ?? undefined,
  });
}

function complain(form, sentence) {
  const place = form.querySelector('[data-fout]');
  place.textContent = sentence;
  place.hidden = false;
}

async function ask(form) {
  const fields = new URLSearchParams(new FormData(form));
  const told = await fetch(form.dataset.vragen, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: fields,
    redirect: 'error',
  });
  const said = await told.json();
  if (told.ok) return said;
  complain(form, said.reden ?? form.dataset.mislukt);
  return null;
}

async function send(form) {
  form.querySelector('[data-fout]').hidden = true;
  const asked = await ask(form);
  if (asked === null) return;
  const made = form.dataset.passkey === 'maken';
  const key = await (made ? navigator.credentials.create(question(asked)) : navigator.credentials.get(question(asked)));
  form.elements.antwoord.value = answer(key);
  const secret = form.elements.wachtwoord;
  if (secret) secret.disabled = true;
  form.submit();
}

for (const form of forms) {
  form.querySelector('[data-met-script]').hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!window.PublicKeyCredential) complain(form, form.dataset.kanNiet);
    else send(form).catch(() => complain(form, form.dataset.mislukt));
  });
}

// Warns two minutes before the session ends and keeps it going on request; other tabs of this visit hear of it.
const WARN = 120;
const visit = document.getElementById('sessie');
const dialog = document.getElementById('sessie-waarschuwing');
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('nota-sessie') : null;
let timers = [];

function show(which) {
  for (const part of dialog.querySelectorAll('[data-bij]')) part.hidden = part.dataset.bij !== which;
  if (!dialog.open) dialog.showModal();
}

function count(seconds, stretches) {
  timers.forEach(clearTimeout);
  timers = [
    setTimeout(show, Math.max(0, seconds - WARN) * 1000, stretches ? 'verlengbaar' : 'laatste'),
    setTimeout(show, seconds * 1000, 'voorbij'),
  ];
}

function tell(message) {
  if (tabs) tabs.postMessage(message);
}

async function stay(form) {
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(new FormData(form)),
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(String(answer.status));
  const { sessieSeconden } = await answer.json();
  dialog.close();
  // What is left is less than a full half hour only when the longest time of a session is near.
  const message = { seconds: sessieSeconden, stretches: sessieSeconden > WARN };
  count(message.seconds, message.stretches);
  tell(message);
}

if (visit && dialog) {
  const seconds = Number(visit.dataset.seconden);
  count(seconds, true);
  tell({ seconds, stretches: true });
  if (tabs) {
    tabs.onmessage = ({ data }) => {
      if (dialog.open) dialog.close();
      count(data.seconds, data.stretches);
    };
  }
  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.submitter && event.submitter.getAttribute('formmethod') === 'dialog') dialog.close();
    else stay(event.target).catch(() => show('voorbij'));
  });
}

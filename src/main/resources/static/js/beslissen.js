// The decision in two taps within one bar. What is sent is the form of the server; without scripts it is a page of its own.
const bar = document.querySelector('[data-beslisbalk]');

if (bar) {
  const REST = 400; // a double tap must not choose and confirm at once
  const notice = bar.querySelector('[data-nog-niet]');
  const choices = bar.querySelector('.nota-keuzebalk');
  let chosen = null;

  const room = () => document.documentElement.style.setProperty('--nota-balk', `${bar.offsetHeight}px`);
  new ResizeObserver(room).observe(bar);

  const back = (event) => {
    event.preventDefault();
    const last = new FormData(chosen).get('besluit');
    chosen.replaceWith(choices);
    notice.hidden = true;
    choices.querySelector(`button[value="${last}"]`)?.focus();
  };

  const arm = (form) => {
    const button = form.querySelector('[data-bevestig]');
    const words = button.textContent;
    const say = (text, busy) => { button.textContent = text; button.setAttribute('aria-disabled', busy); };
    window.addEventListener('pageshow', () => say(words, false));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (button.getAttribute('aria-disabled') === 'true') return;
      say(notice.dataset.bezig, true);
      notice.hidden = true;
      try {
        await fetch(document.querySelector('link[rel=stylesheet]').href, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(5000) });
        form.submit();
      } catch {
        say(notice.dataset.knop, false);
        notice.textContent = notice.dataset.tekst;
        notice.hidden = false;
      }
    });
    return button;
  };

  choices?.addEventListener('submit', (event) => {
    const part = bar.querySelector(`template[data-keuze="${event.submitter?.value}"]`);
    if (!part) return;
    event.preventDefault();
    chosen = part.content.firstElementChild.cloneNode(true);
    const button = arm(chosen);
    button.disabled = true;
    setTimeout(() => { button.disabled = false; }, REST);
    chosen.querySelector('[data-terug]').addEventListener('click', back);
    choices.replaceWith(chosen);
    chosen.querySelector('h2').focus();
  });

  const form = bar.querySelector('.nota-bevestiging');
  if (form) arm(form);
}

// Counts down how long the last besluit can still be taken back; the server judges it all the same.
for (const left of document.querySelectorAll('.nota-aftellen')) {
  const end = performance.now() + Number(left.dataset.seconden) * 1000;
  const timer = setInterval(() => {
    const seconds = Math.ceil((end - performance.now()) / 1000);
    left.textContent = left.textContent.replace(/\d+/, Math.max(seconds, 0));
    if (seconds > 0) return;
    clearInterval(timer);
    left.closest('form').hidden = true;
  }, 1000);
}

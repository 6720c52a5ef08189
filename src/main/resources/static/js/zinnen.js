// A standard sentence goes into its rubriek with a click. Whoever edits the field in another way takes the event.
for (const button of document.querySelectorAll('[data-zin]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const field = document.querySelector(`textarea[name="${button.dataset.vak}"]`);
    const zin = button.dataset.zin;
    const own = new CustomEvent('nota:invoegen', { bubbles: true, cancelable: true, detail: { tekst: zin } });
    if (!field.dispatchEvent(own)) return;
    const voor = field.value.trimEnd();
    field.value = voor === '' ? zin : `${voor}\n\n${zin}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
}

// Asks to which address the selected words lead; only https will do.
import { TextSelection } from 'prosemirror-state';
import { isAdres } from 'nota/editor/adres';

// The whole link around the selection, or the selection.
function bereik({ doc, selection, schema }) {
  const { link } = schema.marks;
  const { $from, from, to, empty } = selection;
  const mark = link.isInSet($from.marks()) || (!empty && link.isInSet(doc.resolve(from + 1).marks()));
  if (!mark) return { van: from, tot: to, adres: '' };
  let [van, tot] = [from, to];
  $from.parent.forEach((kind, plaats) => {
    const begin = $from.start() + plaats;
    if (mark.isInSet(kind.marks) && begin <= from && begin + kind.nodeSize >= from) [van, tot] = [begin, begin + kind.nodeSize];
  });
  return { van, tot, adres: mark.attrs.adres };
}

export function vraagLink({ view }) {
  const { schema } = view.state;
  const { link } = schema.marks;
  const dialoog = document.getElementById('link-dialoog');
  const veld = dialoog.querySelector('input');
  const fout = dialoog.querySelector('.utrecht-form-field-error-message');
  const { van, tot, adres } = bereik(view.state);
  const toonFout = (is) => {
    fout.hidden = !is;
    if (is) veld.setAttribute('aria-invalid', 'true');
    else veld.removeAttribute('aria-invalid');
  };
  veld.value = adres;
  toonFout(false);
  dialoog.querySelector('[value="weg"]').hidden = adres === '';
  dialoog.returnValue = '';
  dialoog.querySelector('form').onsubmit = (event) => {
    veld.value = veld.value.trim();
    const wil = event.submitter?.value ?? 'zet';
    if (wil !== 'zet' || isAdres(veld.value)) return;
    event.preventDefault();
    toonFout(true);
    veld.focus();
  };
  dialoog.onclose = () => {
    view.focus();
    const { tr } = view.state;
    if (dialoog.returnValue === 'weg') view.dispatch(tr.removeMark(van, tot, link));
    if (dialoog.returnValue !== 'zet') return;
    const mark = link.create({ adres: veld.value });
    if (van === tot) tr.replaceWith(van, tot, schema.text(veld.value, [mark]));
    else tr.removeMark(van, tot, link).addMark(van, tot, mark);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(tot))).removeStoredMark(link));
  };
  dialoog.showModal();
}

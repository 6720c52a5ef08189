// An editor over the textarea of a rubriek. The textarea stays the source: each change of the text is written into it
// as light markup, and told as its own input; what cannot be read stays a plain field.
import { history } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { binnenmerken } from 'nota/editor/binnenmerk';
import { blokkenVan, documentVan } from 'nota/editor/document';
import { zin } from 'nota/editor/gerei';
import { Ankerbeeld, Nootvelden, nummering } from 'nota/editor/noten';
import { lees, schrijf } from 'nota/editor/opmaak';
import { gekozenNoot, regels, toetsen } from 'nota/editor/opdrachten';
import { meld, plak } from 'nota/editor/plakken';
import { Onleesbaar } from 'nota/editor/regellezer';
import { neemt, schemaVan } from 'nota/editor/schema';
import { pastNiet } from 'nota/editor/vereenvoudig';

// The document of what stands in a field; null when the server would refuse it there.
function leesbaar(tekst, schema) {
  try {
    const blokken = lees(tekst);
    return Object.keys(pastNiet(blokken, schema)).length === 0 ? documentVan(blokken, schema) : null;
  } catch (fout) {
    if (fout instanceof Onleesbaar) return null;
    throw fout;
  }
}

export class Schrijver {
  // What can be done here about what stays inside; without it nothing can.
  binnen = null;

  // Null when the field stays plain.
  static over(veld, werkbalk) {
    const doc = leesbaar(veld.value, schemaVan(veld.closest('[data-schrijfdeel]').dataset.bouwstenen));
    return doc && new Schrijver(veld, doc, werkbalk);
  }

  constructor(veld, doc, werkbalk) {
    this.veld = veld;
    this.werkbalk = werkbalk;
    this.vak = veld.closest('[data-schrijfdeel]');
    this.label = this.vak.querySelector('label');
    const naam = veld.id;
    this.label.id ||= `${naam}-label`;
    veld.id = `${naam}-bron`;
    const hier = document.activeElement === veld;
    veld.hidden = true;
    this.view = new EditorView({ mount: this.plaats(naam) }, {
      state: EditorState.create({ doc, plugins: this.uitrusting(doc.type.schema) }),
      attributes: () => this.kenmerken(),
      nodeViews: { voetnoot: (node, view, plek, decoraties) => new Ankerbeeld(node, decoraties) },
      dispatchTransaction: (tr) => this.verwerk(tr),
      handleClickOn: (view, plaats, node, plek, event, direct) => this.klik(node, plek, direct),
      handleDOMEvents: {
        focus: () => werkbalk.voor(this),
        paste: (view, event) => plak(this, event, event.clipboardData),
        drop: (view, event) => !view.dragging && plak(this, event, event.dataTransfer),
      },
      scrollMargin: { top: 90, bottom: 130, left: 0, right: 0 },
      scrollThreshold: { top: 80, bottom: 110, left: 0, right: 0 },
    });
    this.noten = new Nootvelden(this.view, this.nootlijst, this.label.textContent.trim());
    this.noten.toon();
    this.label.addEventListener('click', () => this.view.focus());
    this.label.removeAttribute('for');
    if (hier) this.view.focus();
  }

  merken() {
    return binnenmerken((merk) => this.binnen?.kies(merk));
  }

  plaats(naam) {
    const dom = document.createElement('div');
    dom.id = naam;
    dom.className = 'utrecht-textarea nota-schrijfvlak nota-tekst';
    this.nootlijst = document.createElement('ol');
    this.nootlijst.className = 'nota-nootvelden';
    this.nootlijst.id = `noot.${naam}`;
    this.veld.after(dom, this.nootlijst);
    return dom;
  }

  kenmerken() {
    const kenmerken = { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': this.label.id, 'data-gramm': 'false' };
    kenmerken['aria-describedby'] = [this.veld.getAttribute('aria-describedby'), 'schrijf-hint'].filter(Boolean).join(' ');
    if (this.veld.hasAttribute('aria-invalid')) kenmerken['aria-invalid'] = this.veld.getAttribute('aria-invalid');
    return kenmerken;
  }

  uitrusting(schema) {
    return [regels(schema), ...toetsen(schema, this.eigenToetsen(schema)), history(), nummering(), this.merken()];
  }

  // Whether the rubriek takes what this button of the toolbar makes.
  kan(werk) {
    return (werk !== 'link' && werk !== 'voetnoot') || neemt(this.view.state.schema, werk);
  }

  eigenToetsen(schema) {
    return {
      ...(neemt(schema, 'voetnoot') ? {} : { 'Mod-Alt-f': () => meld(this, zin('geen.voetnoot'), false) }),
      'Alt-F10': () => this.werkbalk.pak(this),
      'Mod-Alt-b': () => this.binnen?.vraag() ?? false,
      'Mod-Enter': () => this.naarIndienen(),
      Space: (state) => this.opent(state),
    };
  }

  // For who works by key: past everything that comes after this field.
  naarIndienen() {
    const knop = this.veld.form.querySelector('button[name="knop"][value="indienen"]');
    knop?.focus();
    return knop !== null;
  }

  opent(state) {
    const plaats = gekozenNoot(state);
    if (plaats !== null) this.noten.naarPlaats(plaats);
    return plaats !== null;
  }

  klik(node, plek, direct) {
    if (!direct || node.type.name !== 'voetnoot') return false;
    this.noten.naarPlaats(plek);
    return true;
  }

  verwerk(tr) {
    this.view.updateState(this.view.state.apply(tr));
    this.werkbalk.toon(this);
    if (!tr.docChanged) return;
    this.noten.toon(tr);
    if (tr.getMeta('herladen') === undefined) this.schrijf();
    this.vak.dispatchEvent(new CustomEvent('nota:getypt', { detail: { plakken: tr.getMeta('plakken') ?? null } }));
  }

  schrijf() {
    this.veld.value = schrijf(blokkenVan(this.view.state.doc));
    this.veld.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  // Another text in place of this one; it can be undone. Answers whether the editor could show it.
  herlaad(tekst) {
    const doc = leesbaar(tekst, this.view.state.schema);
    if (!doc) return false;
    this.veld.value = tekst;
    const { tr } = this.view.state;
    tr.replaceWith(0, tr.doc.content.size, doc.content).setSelection(TextSelection.atStart(tr.doc));
    this.view.dispatch(tr.setMeta('herladen', true));
    this.binnen?.herladen();
    return true;
  }

  // A sentence that is often written, as a paragraph of its own at the end; undone like any change.
  voegToe(tekst) {
    const erbij = leesbaar(tekst, this.view.state.schema);
    if (!erbij) return;
    const { tr } = this.view.state;
    const leeg = tr.doc.textContent === '' && tr.doc.childCount <= 1;
    tr.replaceWith(leeg ? 0 : tr.doc.content.size, tr.doc.content.size, erbij.content).setSelection(TextSelection.atEnd(tr.doc));
    this.view.dispatch(tr.scrollIntoView());
    this.view.focus();
  }

  // The attributes of the field have changed: what it is described by, or that something is wrong.
  ververs() {
    this.view.setProps({});
  }
}

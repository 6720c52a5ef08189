// The anchors of footnotes in the text, numbered in order, and below it a plain field for each note.
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { TextSelection } from 'prosemirror-state';
import { kloon } from 'nota/editor/gerei';

export function ankers(doc) {
  const plaatsen = [];
  doc.descendants((node, plaats) => {
    if (node.type.name === 'voetnoot') plaatsen.push({ plaats, tekst: node.attrs.tekst });
  });
  return plaatsen;
}

export function nummering() {
  return new Plugin({
    props: {
      decorations: ({ doc }) => DecorationSet.create(doc, ankers(doc).map(({ plaats }, i) => (
        Decoration.node(plaats, plaats + 1, { class: 'nota-nootanker' }, { nummer: i + 1 })))),
    },
  });
}

export class Ankerbeeld {
  constructor(node, decoraties) {
    this.dom = document.createElement('sup');
    this.node = node;
    this.update(node, decoraties);
  }

  update(node, decoraties) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.dom.dataset.noot = node.attrs.tekst;
    this.dom.title = node.attrs.tekst;
    this.dom.textContent = decoraties.find((een) => een.spec.nummer)?.spec.nummer ?? '';
    return true;
  }

  ignoreMutation() {
    return true;
  }
}

// The list of fields; `titel` is the rubriek, so that each field has a name of its own.
export class Nootvelden {
  terug = false;

  constructor(view, lijst, titel) {
    Object.assign(this, { view, lijst, titel });
    lijst.addEventListener('input', ({ target }) => this.getypt(target));
    lijst.addEventListener('keydown', (event) => this.toets(event));
    lijst.addEventListener('focusout', () => { this.terug = false; });
  }

  toon(tr) {
    const noten = ankers(this.view.state.doc);
    while (this.lijst.children.length > noten.length) this.lijst.lastElementChild.remove();
    while (this.lijst.children.length < noten.length) this.lijst.append(this.maak(this.lijst.children.length + 1));
    noten.forEach(({ tekst }, i) => {
      const veld = this.veld(i);
      if (veld.value !== tekst) veld.value = tekst;
    });
    this.lijst.hidden = noten.length === 0;
    const nieuw = tr?.getMeta('nieuweNoot');
    if (nieuw !== undefined) this.naar(noten.findIndex(({ plaats }) => plaats === nieuw), true);
  }

  maak(nummer) {
    const li = kloon('noot');
    const [label, veld] = [li.querySelector('label'), li.querySelector('textarea')];
    veld.id = `${this.lijst.id}-${nummer}`;
    label.htmlFor = veld.id;
    for (const el of li.querySelectorAll('label, label *, button, button *')) {
      for (const kind of el.childNodes) {
        if (kind.nodeType === Node.TEXT_NODE) kind.data = kind.data.replace('%nummer%', nummer).replace('%titel%', this.titel);
      }
    }
    return li;
  }

  veld(i) {
    return this.lijst.children[i].querySelector('textarea');
  }

  // `terug`: whoever came from the text goes back to it with Tab too, once.
  naar(i, terug) {
    if (i < 0) return;
    this.veld(i).focus();
    this.terug = terug;
  }

  naarPlaats(plaats) {
    this.naar(ankers(this.view.state.doc).findIndex((noot) => noot.plaats === plaats), true);
  }

  getypt(veld) {
    const i = [...this.lijst.querySelectorAll('textarea')].indexOf(veld);
    const { plaats } = ankers(this.view.state.doc)[i];
    if (veld.value.includes('\n')) veld.value = veld.value.replace(/\s*\n\s*/g, ' ');
    this.view.dispatch(this.view.state.tr.setNodeAttribute(plaats, 'tekst', veld.value));
  }

  toets(event) {
    const terug = event.key === 'Escape' || event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && this.terug);
    if (!terug || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const i = [...this.lijst.querySelectorAll('textarea')].indexOf(event.target);
    const { state } = this.view;
    this.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, ankers(state.doc)[i].plaats + 1)).scrollIntoView());
    this.view.focus();
  }
}

// What stays inside, shown in the text: a line under the words, and behind them the ground. It lies beside the text and
// goes along with what is typed; after each save the server says where it lies.
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { zin } from 'nota/editor/gerei';
import { plekken } from 'nota/editor/binnenplek';

const sleutel = new PluginKey('binnen');

function naam({ grond, titel }) {
  return zin('binnen.merk', { grond, titel });
}

function knop(merk, kies) {
  const el = document.createElement('button');
  Object.assign(el, { type: 'button', className: 'nota-binnengrond', tabIndex: -1, contentEditable: 'false', textContent: merk.grond });
  el.setAttribute('aria-label', naam(merk));
  el.title = naam(merk);
  el.addEventListener('mousedown', (event) => event.preventDefault());
  el.addEventListener('click', () => kies(merk));
  return el;
}

function decoraties(doc, merken, kies) {
  const erop = plekken(doc, merken.flatMap((merk) => merk.plekken.filter(({ noot }) => noot === 0).map(({ van, tot }) => ({ van, tot, merk }))));
  return DecorationSet.create(doc, erop.flatMap(({ from, to, merk }) => [
    Decoration.inline(from, to, { nodeName: 'mark', class: 'nota-binnenmerk', title: naam(merk) }, { merk }),
    Decoration.widget(to, () => knop(merk, kies), { side: -1, key: `${merk.id}.${merk.grond}`, stopEvent: () => true, ignoreSelection: true }),
  ]));
}

export function binnenmerken(kies) {
  return new Plugin({
    key: sleutel,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, erop) {
        const merken = tr.getMeta(sleutel);
        return merken ? decoraties(tr.doc, merken, kies) : erop.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => sleutel.getState(state) },
  });
}

export function toonMerken(view, merken) {
  view.dispatch(view.state.tr.setMeta(sleutel, merken).setMeta('addToHistory', false));
}

// The mark at the selection, with where it lies; null when there is none.
export function merkBij(state) {
  const { from, to } = state.selection;
  const hier = sleutel.getState(state)?.find(from, to, ({ merk }) => merk !== undefined) ?? [];
  const [een] = hier.filter((deco) => deco.from <= from && to <= deco.to);
  return een ? { from: een.from, to: een.to, merk: een.spec.merk } : null;
}

// Where a mark lies now, whatever was typed since the server said so; null when all of it went.
export function merkPlaats(state, { id }) {
  const [een] = sleutel.getState(state)?.find(undefined, undefined, ({ merk }) => merk?.id === id) ?? [];
  return een && een.from < een.to ? een : null;
}

// What can be done in the text, and the keys for it. Tab is not among them: it leaves the editor.
import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import { merkBij } from 'nota/editor/binnenmerk';
import { DIEPTE } from 'nota/editor/eenvorm';

const isLijst = (node) => node.type.name === 'opsomming' || node.type.name === 'nummering';

// The innermost node of that kind around the selection, with the place before it; null when there is none.
function om($plaats, kies) {
  for (let diep = $plaats.depth; diep > 0; diep--) {
    if (kies($plaats.node(diep))) return { node: $plaats.node(diep), voor: $plaats.before(diep) };
  }
  return null;
}

function lijst(naam) {
  return (state, dispatch) => {
    const { nodes } = state.schema;
    const type = nodes[naam];
    const huidig = om(state.selection.$from, isLijst);
    if (!huidig) return wrapInList(type)(state, dispatch);
    if (huidig.node.type === type) return liftListItem(nodes.punt)(state, dispatch);
    if (dispatch) dispatch(state.tr.setNodeMarkup(huidig.voor, type).scrollIntoView());
    return true;
  };
}

function hoogte(node) {
  let diepste = 0;
  node.forEach((kind) => { diepste = Math.max(diepste, hoogte(kind)); });
  return diepste + (isLijst(node) ? 1 : 0);
}

function dieper(state, dispatch) {
  const { $from } = state.selection;
  const { punt: type } = state.schema.nodes;
  const punt = om($from, (node) => node.type === type);
  if (!punt) return false;
  let diepte = 0;
  for (let i = $from.depth; i > 0; i--) if (isLijst($from.node(i))) diepte++;
  return diepte + hoogte(punt.node) < DIEPTE && sinkListItem(type)(state, dispatch);
}

// In a table Enter goes to the row below, and nowhere from the last one.
function regelVerder(state, dispatch, view) {
  const { $from } = state.selection;
  const cel = om($from, (node) => node.type.name === 'cel');
  if (!cel) return false;
  const rij = om($from, (node) => node.type.name === 'rij');
  const $cel = state.doc.resolve(cel.voor);
  const $rij = state.doc.resolve(rij.voor);
  const onder = $rij.parent.maybeChild($rij.index() + 1);
  if (!onder || !dispatch) return true;
  let plaats = rij.voor + rij.node.nodeSize + 1;
  for (let i = 0; i < Math.min($cel.index(), onder.childCount - 1); i++) plaats += onder.child(i).nodeSize;
  dispatch(state.tr.setSelection(TextSelection.create(state.doc, plaats + 1)).scrollIntoView());
  view?.focus();
  return true;
}

// Puts an anchor behind the selection; the field of its note opens by itself.
function voetnoot(state, dispatch) {
  const { nodes } = state.schema;
  const { $to } = state.selection;
  if (!$to.parent.inlineContent) return false;
  if (dispatch) {
    const tr = state.tr.insert($to.pos, nodes.voetnoot.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1)).setMeta('nieuweNoot', $to.pos).scrollIntoView());
  }
  return true;
}

const merk = (naam) => (state, dispatch, view) => toggleMark(state.schema.marks[naam])(state, dispatch, view);

export const opdrachten = {
  ongedaan: undo,
  opnieuw: redo,
  vet: merk('vet'),
  cursief: merk('cursief'),
  opsomming: lijst('opsomming'),
  nummering: lijst('nummering'),
  dieper,
  ondieper: (state, dispatch) => liftListItem(state.schema.nodes.punt)(state, dispatch),
  voetnoot,
};

// Which of them are on where the selection is.
export function isAan(state, naam) {
  if (naam === 'binnen') return merkBij(state) !== null;
  const { from, to, empty, $from } = state.selection;
  const mark = state.schema.marks[naam];
  if (mark && empty) return mark.isInSet(state.storedMarks || $from.marks()) !== undefined;
  if (mark) return state.doc.rangeHasMark(from, to, mark);
  return om($from, isLijst)?.node.type.name === naam;
}

export function gekozenNoot(state) {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type.name === 'voetnoot' ? selection.from : null;
}

export function regels({ nodes }) {
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*([-*•])\s$/, nodes.opsomming),
      wrappingInputRule(/^([1-9][0-9]{0,2})\.\s$/, nodes.nummering, (vondst) => ({ begin: Number(vondst[1]) }),
        (vondst, node) => node.childCount + node.attrs.begin === Number(vondst[1])),
      ...(nodes.voetnoot ? [new InputRule(/\[\^\]$/, (state, vondst, van, tot) => (
        state.tr.replaceWith(van, tot, nodes.voetnoot.create()).setMeta('nieuweNoot', van)))] : []),
    ],
  });
}

// `meer` goes before what the keys do elsewhere.
export function toetsen(schema, meer) {
  const enter = chainCommands(regelVerder, splitListItem(schema.nodes.punt), baseKeymap.Enter);
  return [
    keymap({
      'Mod-z': undo,
      'Shift-Mod-z': redo,
      'Mod-y': redo,
      'Mod-b': opdrachten.vet,
      'Mod-i': opdrachten.cursief,
      'Mod-Alt-f': voetnoot,
      'Ctrl-]': dieper,
      'Ctrl-[': opdrachten.ondieper,
      'Mod-]': dieper,
      'Mod-[': opdrachten.ondieper,
      Enter: enter,
      'Shift-Enter': enter,
      ...meer,
    }),
    keymap(baseKeymap),
  ];
}

import type { SpfTree, SpfTreeTexts } from '../../server/src/lsp/protocol/spf-tree';
import { choices } from './choices';
import { draw } from './draw';
import { exported } from './export';
import { boxAfterKey } from './keyboard';
import { layOut, type Layout } from './layout';
import { measure } from './measure';
import type { FromPanel, PanelState, ToPanel } from './messages';
import { pageStyle, pictureStyle } from './style';

/** The connection to the editor; a panel page can acquire it only once. */
declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void; setState(state: PanelState): void };

const editor = acquireVsCodeApi();
/** The box that has keyboard focus; kept when the picture is redrawn. */
let current = 0;

const sheet = new CSSStyleSheet();
sheet.replaceSync(pictureStyle + pageStyle);
document.adoptedStyleSheets = [sheet];
let shown: ToPanel | undefined;
/** Stays in the page, so that screen readers announce what changes in it. */
const trial = element('p', '');
trial.className = 'trial';
trial.setAttribute('role', 'status');
const page = element('div', '');
const tail = element('div', '');
window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => show(data));
window.addEventListener('resize', () => {
  if (shown !== undefined) show(shown);
});
editor.postMessage({ kind: 'ready' });

function show(message: ToPanel): void {
  const { tree, texts, place } = message;
  shown = message;
  editor.setState(place);
  const restoreFocus = focusOf(document.activeElement);
  trial.textContent = tree?.trial?.summary ?? '';
  if (tree === undefined) {
    page.replaceChildren(element('p', texts.none));
    document.body.replaceChildren(page);
    return;
  }
  const layout = layOut(tree.root, { width: document.body.clientWidth - PADDING, measure });
  const picture = interactive(tree, layout, texts.limit);
  const frame = element('div', '');
  frame.className = 'picture';
  frame.append(picture, ...checkBoxes(tree, layout, texts));
  page.replaceChildren(element('h1', tree.title), element('p', tree.summary));
  tail.replaceChildren(element('p', texts.choose), ...buttons(tree, texts, picture), frame);
  if (!document.body.contains(trial)) document.body.replaceChildren(page, trial, tail);
  restoreFocus(picture);
}
/** Pixels on both sides of the page; see its style. */
const PADDING = 32;

/** Restores the focus after the page is redrawn: to the same term, check box or button, or else the first check box. */
function focusOf(active: Element | null): (picture: SVGSVGElement) => void {
  if (active?.getAttribute('role') === 'treeitem') return (picture) => items(picture)[current]?.focus();
  const id = active?.id ?? '';
  return () => {
    if (id !== '') (document.getElementById(id) ?? document.querySelector('input'))?.focus();
  };
}

function buttons(tree: SpfTree, texts: SpfTreeTexts, picture: SVGSVGElement): HTMLButtonElement[] {
  const { value, trial: shownTrial } = tree;
  const save = button('export', texts.exportSvg, () =>
    editor.postMessage({ kind: 'export', svg: exported(picture), domain: tree.root.label }),
  );
  if (shownTrial === undefined) return [save];
  const leftOut = { of: value, terms: shownTrial.terms };
  return [
    button('remove', texts.remove, () => editor.postMessage({ kind: 'remove', leftOut })),
    button('restore', texts.restore, () =>
      editor.postMessage({ kind: 'leave-out', leftOut: { of: value, terms: [] } }),
    ),
    save,
  ];
}

function button(id: string, text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.id = id;
  made.addEventListener('click', onClick);
  return made;
}

/** Real check boxes beside the rows; `texts.choose` describes their effect. */
function checkBoxes({ value }: SpfTree, layout: Layout, { choose }: SpfTreeTexts): HTMLElement[] {
  const all = choices(layout);
  const group = element('div', '');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', choose);
  const inputs = all.map((choice) => {
    const input = element('input', '');
    input.type = 'checkbox';
    input.id = `term-${String(choice.terms[0])}`;
    input.checked = choice.isCounted;
    input.setAttribute('aria-label', choice.label);
    input.title = choice.label;
    input.style.top = `${String(choice.top)}px`;
    return input;
  });
  const leftOut = () => all.flatMap(({ terms }, index) => (inputs[index]?.checked === true ? [] : terms));
  for (const input of inputs) {
    input.addEventListener('change', () =>
      editor.postMessage({ kind: 'leave-out', leftOut: { of: value, terms: leftOut() } }),
    );
  }
  group.append(...inputs);
  return [group];
}

/** The picture, with mouse and keyboard: one stop for the tab key, arrows within. */
function interactive(tree: SpfTree, layout: Layout, limit: string): SVGSVGElement {
  const picture = draw(tree, layout, limit);
  const terms = items(picture);
  const moveTo = (index: number) => {
    terms[current]?.setAttribute('tabindex', '-1');
    current = index;
    terms[current]?.setAttribute('tabindex', '0');
    terms[current]?.focus();
  };
  const reveal = (index: number) => {
    const at = layout.boxes[index]?.node.at;
    if (at !== undefined) editor.postMessage({ kind: 'reveal', at });
  };
  current = Math.min(current, terms.length - 1);
  terms.forEach((term, index) => {
    term.setAttribute('tabindex', index === current ? '0' : '-1');
    term.addEventListener('click', () => {
      moveTo(index);
      reveal(index);
    });
    term.addEventListener('keydown', (event) => {
      const next = boxAfterKey(event.key, index, layout.boxes);
      if (next !== undefined) moveTo(next);
      else if (event.key === 'Enter' || event.key === ' ') reveal(index);
      else return;
      event.preventDefault();
    });
  });
  return picture;
}

function items(picture: SVGSVGElement): SVGGElement[] {
  return [...picture.querySelectorAll<SVGGElement>('[role=treeitem]')];
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

import type { SpfTree } from '../../server/src/lsp/protocol';
import { draw } from './draw';
import { exported } from './export';
import { boxAfterKey } from './keyboard';
import { layOut } from './layout';
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
window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => show(data));
window.addEventListener('resize', () => {
  if (shown !== undefined) show(shown);
});
editor.postMessage({ kind: 'ready' });

function show(message: ToPanel): void {
  const { tree, texts, place } = message;
  shown = message;
  editor.setState(place);
  const hadFocus = document.activeElement?.getAttribute('role') === 'treeitem';
  if (tree === undefined) {
    document.body.replaceChildren(element('p', texts.none));
    return;
  }
  const picture = interactive(tree, texts.limit);
  const save = element('button', texts.exportSvg);
  save.addEventListener('click', () =>
    editor.postMessage({ kind: 'export', svg: exported(picture), domain: tree.root.label }),
  );
  const frame = element('div', '');
  frame.className = 'picture';
  frame.append(picture);
  document.body.replaceChildren(element('h1', tree.title), element('p', tree.summary), save, frame);
  if (hadFocus) items(picture)[current]?.focus();
}

/** Pixels on both sides of the page; see its style. */
const PADDING = 32;

/** The picture, with mouse and keyboard: one stop for the tab key, arrows within. */
function interactive(tree: SpfTree, limit: string): SVGSVGElement {
  const layout = layOut(tree.root, { width: document.body.clientWidth - PADDING, measure });
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

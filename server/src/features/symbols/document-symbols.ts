import type { OutlineEntry } from '../../sources/source';
import type { Span } from '../../text/span';

/** A node of an outline: a name with its records, or a directive. Offsets are UTF-16 offsets in the document. */
export interface OutlineSymbol {
  readonly kind: 'name' | 'record' | 'directive';
  readonly label: string;
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineSymbol[];
}

/**
 * Records by name, then by type, in the order of the text: adjacent records of the same owner form one node.
 * `isCancelled` is checked between names, so that a large file does not block later requests.
 */
export function documentSymbols(outline: Iterable<OutlineEntry>, isCancelled: () => boolean): OutlineSymbol[] {
  const symbols: OutlineSymbol[] = [];
  let open: { name: string; children: OutlineSymbol[] } | undefined;
  const close = () => {
    if (open !== undefined) symbols.push(nameSymbol(open.name, open.children));
    open = undefined;
  };
  for (const entry of outline) {
    if (entry.type === undefined) {
      close();
      symbols.push({ ...entry, kind: 'directive', label: entry.name, children: [] });
      continue;
    }
    if (open?.name !== entry.name) {
      if (isCancelled()) return [];
      close();
      open = { name: entry.name, children: [] };
    }
    open.children.push({ ...entry, kind: 'record', label: entry.type, children: [] });
  }
  close();
  return symbols;
}

/** A single record does not need a separate node below its name. */
function nameSymbol(name: string, children: readonly OutlineSymbol[]): OutlineSymbol {
  const [first, ...others] = children;
  const label = name === '' ? '@' : name;
  const none = { start: 0, end: 0 };
  if (first === undefined) return { kind: 'name', label, detail: '', span: none, nameSpan: none, children };
  const span = children.reduce(
    (whole, { span: { start, end } }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
    first.span,
  );
  const detail =
    others.length === 0 ? `${first.label} ${first.detail}` : children.map((child) => child.label).join(', ');
  return { kind: 'name', label, detail, span, nameSpan: first.nameSpan, children: others.length === 0 ? [] : children };
}

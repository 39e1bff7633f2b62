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

/** Records by name, then by type, in the order of the text: adjacent records of the same owner form one node. */
export function* documentSymbols(outline: Iterable<OutlineEntry>): Generator<OutlineSymbol> {
  let name = '';
  let records: OutlineSymbol[] = [];
  for (const entry of outline) {
    if (records.length > 0 && (entry.type === undefined || entry.name !== name)) {
      yield nameSymbol(name, records);
      records = [];
    }
    if (entry.type === undefined) {
      yield symbolOf('directive', entry.name, entry);
      continue;
    }
    name = entry.name;
    records.push(symbolOf('record', entry.type, entry));
  }
  if (records.length > 0) yield nameSymbol(name, records);
}

const NONE: readonly OutlineSymbol[] = [];

function symbolOf(kind: OutlineSymbol['kind'], label: string, { detail, span, nameSpan }: OutlineEntry): OutlineSymbol {
  return { kind, label, detail, span, nameSpan, children: NONE };
}

/** A single record does not need a separate node below its name. */
function nameSymbol(name: string, records: readonly OutlineSymbol[]): OutlineSymbol {
  const [first] = records;
  const span = { start: Number.MAX_SAFE_INTEGER, end: 0 };
  for (const { span: own } of records) {
    span.start = Math.min(span.start, own.start);
    span.end = Math.max(span.end, own.end);
  }
  const isOne = records.length === 1;
  return {
    kind: 'name',
    label: name === '' ? '@' : name,
    detail: isOne ? `${first?.label ?? ''} ${first?.detail ?? ''}` : records.map(({ label }) => label).join(', '),
    span,
    nameSpan: first?.nameSpan ?? span,
    children: isOne ? NONE : records,
  };
}

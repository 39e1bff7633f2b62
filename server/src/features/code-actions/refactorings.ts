import type { ResourceRecord } from '../../records/record';
import { splitEdits } from '../../rules/txt/string-too-long';
import { isBare, spacedValue, withQuotes } from '../../rules/fixes/written-strings';
import { LONGEST_STRING, quote } from '../../records/presentation/encoding';
import { placeAt, type Span, type TextEdit } from '../../text/span';
import { message } from '../../messages/message';
import { absoluteEdits } from '../../text/apply-edits';
import type { Workspace } from '../../workspace/workspace';
import { increased } from '../increase-serial';
import type { Action } from './code-actions';

/**
 * Other ways to write the TXT record at the cursor: its meaning stays the same, or becomes what was intended. The next
 * serial of the SOA at the cursor.
 */
export function refactorings(workspace: Workspace, uri: string, span: Span): Action[] {
  const found = workspace.unit(uri)?.at(uri, span.start);
  if (found?.kind === 'record' && found.record.type === 'SOA') return serialActions(workspace, uri, found.record);
  if (found?.kind !== 'record' || !found.record.form.splitsStrings || found.record.strings.length === 0) return [];
  return waysToWrite(found.record, uri);
}

function serialActions(workspace: Workspace, uri: string, soa: ResourceRecord): Action[] {
  const { next, edits } = increased(soa, workspace.now()) ?? {};
  if (next === undefined || edits === undefined || soa.place.anchor.uri !== uri) return [];
  const title = message('code-actions/increase-serial', { next: String(next) });
  return [{ title, kind: 'refactor.rewrite', edits: new Map([[uri, edits]]), preferred: false }];
}

function waysToWrite(record: ResourceRecord, uri: string): Action[] {
  const found: Action[] = [];
  const offer = (id: 'split-strings' | 'join-strings' | 'quote-value', edits: readonly TextEdit[] | undefined) => {
    if (edits === undefined || edits.length === 0) return;
    const title = message(`code-actions/${id}`);
    found.push({ title, kind: 'refactor.rewrite', edits: new Map([[uri, absoluteEdits(edits)]]), preferred: false });
  };
  offer('split-strings', splitStrings(record));
  offer('join-strings', joinStrings(record));
  offer('quote-value', quoteValue(record));
  return found;
}

function splitStrings(record: ResourceRecord): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const string of record.strings) {
    if (string.length > LONGEST_STRING) edits.push(...(splitEdits(string) ?? []));
  }
  return edits;
}

/** Consecutive quoted strings become one, if they fit into one string. Comments between them keep them separate. */
function joinStrings(record: ResourceRecord): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const [first, ...rest] = record.strings;
  if (first === undefined || isBare(first)) return undefined;
  let before = first;
  let length = first.length;
  for (const string of rest) {
    if (isBare(string)) return undefined;
    const { anchor } = withQuotes(string);
    const gap = placeAt(anchor, withQuotes(before).end - 1, withQuotes(string).start + 1);
    const joins = /^"\s*"$/.test(anchor.text.slice(gap.start, gap.end)) && length + string.length <= LONGEST_STRING;
    if (joins) edits.push({ place: gap, text: '' });
    length = joins ? length + string.length : string.length;
    before = string;
  }
  return edits;
}

/** Words without quotes become one quoted value with the spaces between them. */
function quoteValue(record: ResourceRecord): TextEdit[] | undefined {
  const [first] = record.strings;
  const last = record.strings.at(-1);
  if (first === undefined || last === undefined || !record.strings.every(isBare)) return undefined;
  const { anchor, start } = withQuotes(first);
  const place = placeAt(anchor, start, withQuotes(last).end);
  const value = spacedValue(record);
  if (/[\n\r;()]/.test(anchor.text.slice(place.start, place.end)) || value.includes('\uFFFC')) return undefined;
  return [{ place, text: quote(value) }];
}

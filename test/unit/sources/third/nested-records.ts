import { canonicalName } from '../../../../server/src/records/names';
import type { RecordForm } from '../../../../server/src/records/form';
import type { Name } from '../../../../server/src/records/name';
import type { ResourceRecord } from '../../../../server/src/records/record';
import { commentLine, type CommentStyle } from '../../../../server/src/sources/comment-line';
import { type PlacedIgnore, readIgnoreComment } from '../../../../server/src/sources/ignore-comment';
import { Octets, type Encoding } from '../../../../server/src/text/octets';
import { placeAt, type Anchor, type Place } from '../../../../server/src/text/span';

export const COMMENTS: CommentStyle = { mark: '#', isIndented: true };

/** The content of a file in the nested language: see `nested.ts` for the syntax. */
export interface NestedFile {
  readonly text: string;
  readonly zone: Name | undefined;
  /** Paths of the files that it includes. */
  readonly includes: readonly string[];
  readonly records: readonly ResourceRecord[];
  readonly ignores: readonly PlacedIgnore[];
}

/**
 * Reads a text; lines that it does not understand are skipped. `zone`: used where the text itself does not specify it.
 */
export function readNested(uri: string, text: string, zone?: Name): NestedFile {
  const anchor: Anchor = { uri, text, offset: 0 };
  const records: ResourceRecord[] = [];
  const ignores: PlacedIgnore[] = [];
  const includes: string[] = [];
  let origin = zone;
  let owner: Place | undefined;
  let type: Place | undefined;
  for (let start = 0; start < text.length; start = lineAfter(text, start)) {
    const line = text.slice(start, lineEnd(text, start));
    const comment = /(?:^|\s)(#.*)$/.exec(line);
    const code = comment === null ? line : line.slice(0, comment.index);
    if (comment !== null)
      ignores.push(...ignoresAt(anchor, start + line.length - (comment[1] ?? '').length, line, start));
    const word = /^(zone|include) (\S+)/.exec(code);
    const [, indent = '', head = '', rest = ''] = /^( *)(?:([\w@.*-]+):|-)? *(.*?) *$/.exec(code) ?? [];
    if (word?.[1] === 'include') includes.push(word[2] ?? '');
    else if (word?.[1] === 'zone') origin = canonicalName(`${word[2] ?? ''}.`);
    else if (head !== '' && indent === '') owner = placeAt(anchor, start, start + head.length);
    else {
      if (head !== '') type = placeAt(anchor, start + indent.length, start + indent.length + head.length);
      if (rest === '' || owner === undefined || type === undefined) continue;
      const from = start + code.lastIndexOf(rest);
      records.push(recordOf(placeAt(anchor, from, from + rest.length), owner, type, origin));
    }
  }
  return { text, zone: origin, includes, records, ignores };
}

function recordOf(value: Place, owner: Place, type: Place, origin: Name | undefined): ResourceRecord {
  const text = octetsOf(value);
  const mnemonic = textAt(type);
  const name = textAt(owner);
  const isText = mnemonic === 'TXT';
  return {
    owner: origin === undefined ? undefined : canonicalName(name === '@' ? origin : `${name}.${origin}`),
    ownerPlace: owner,
    ownerText: name,
    type: mnemonic,
    typePlace: type,
    ttl: undefined,
    ttlPlace: undefined,
    class: undefined,
    fields: isText
      ? []
      : mnemonic === 'CNAME'
        ? [{ name: 'target', text: text.value, place: value, target: canonicalName(text.value) }]
        : [{ name: 'address', text: text.value, place: value }],
    strings: isText ? [text] : [],
    text: isText ? text : undefined,
    place: value,
    rdataPlace: value,
    problems: [],
    form: formAt(value, origin),
  };
}

/** A value, possibly in quotes. */
function octetsOf(value: Place): Octets {
  const { anchor, start, end } = value;
  const isQuoted = textAt(value).startsWith('"');
  const inside = isQuoted ? placeAt(anchor, start + 1, textAt(value).endsWith('"') ? end - 1 : end) : value;
  const octets = textAt(inside);
  const piece = {
    kind: 'verbatim',
    from: 0,
    to: octets.length,
    place: inside,
    encoding: isQuoted ? QUOTED : BARE,
  } as const;
  return new Octets(octets, octets === '' ? [] : [piece], inside);
}

const BARE: Encoding = { name: 'nested-bare', encode: (octets) => octets };
const QUOTED: Encoding = { name: 'nested-quoted', encode: (octets) => octets.replaceAll('"', '\\"') };

function formAt({ anchor, start }: Place, origin: Name | undefined): RecordForm {
  return {
    canInsertLines: false,
    splitsStrings: false,
    needsQuotes: () => false,
    hasOrigin: false,
    commentMark: COMMENTS.mark,
    lines: undefined,
    isInSet: false,
    needsSplit: false,
    recordsAfter: () => undefined,
    remove: () => undefined,
    directiveAbove: () => undefined,
    withTtl: () => undefined,
    commentAbove(comment) {
      const lineStart = anchor.text.lastIndexOf('\n', start - 1) + 1;
      const { at, text } = commentLine(anchor.text, lineStart, comment, COMMENTS);
      return { place: placeAt(anchor, at, at), text };
    },
    names({ owner, ownerPlace, fields }) {
      const read = (text: string) =>
        origin === undefined ? undefined : canonicalName(text === '@' ? origin : `${text}.${origin}`);
      const names = [
        { role: 'owner' as const, name: owner, place: ownerPlace, read },
        ...fields.map(({ target, place }) => ({ role: 'target' as const, name: target, place, read: canonicalName })),
      ];
      return names.flatMap(({ name, place, ...rest }) =>
        name === undefined || place === undefined
          ? []
          : { ...rest, name, place, text: textAt(place), replace: (text: string) => [{ place, text }] },
      );
    },
  };
}

/** A comment after something is about its line; one on a line of its own about the next one. */
function ignoresAt(anchor: Anchor, at: number, line: string, start: number): readonly PlacedIgnore[] {
  const end = start + line.length;
  const comment = readIgnoreComment(anchor.text.slice(at, end), anchor, at);
  if (comment === undefined) return [];
  const isAlone = line.trim().startsWith('#');
  return [{ comment, covers: { start, end: isAlone ? lineEnd(anchor.text, lineAfter(anchor.text, start)) : end } }];
}

function textAt({ anchor, start, end }: Place): string {
  return anchor.text.slice(start, end);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function lineAfter(text: string, from: number): number {
  return lineEnd(text, from) + 1;
}

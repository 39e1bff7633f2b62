import { placeAt, type Anchor, type Place, type Span } from '../text/span';

/** A `zonewise-ignore` comment: the rules it suppresses and the places of its words. */
export interface IgnoreComment {
  /** Silences findings in the whole file, or only beside it. */
  readonly scope: 'record' | 'file';
  /** Each rule id it names, `spf/no-ptr` or a family `spf/*`; none: everything. */
  readonly ids: readonly { readonly id: string; readonly place: Place }[];
  /** Whether text follows the colon after the ids. */
  readonly hasReason: boolean;
  /** The comment from its mark to its end. */
  readonly place: Place;
}

/** An ignore comment and the text it applies to: offsets in the document, of the record it is inside or before. */
export interface PlacedIgnore {
  readonly comment: IgnoreComment;
  readonly covers: Span;
}

/**
 * Reads `; zonewise-ignore spf/no-ptr, spf/missing-all: legacy gateway`, `; zonewise-ignore-file …` and the same after
 * `#` or `//`. `text` is the comment with its mark, `start` its offset from the anchor. Other comments: `undefined`.
 */
export function readIgnoreComment(text: string, anchor: Anchor, start: number): IgnoreComment | undefined {
  const opening = /^(?:;+|#+|\/\/+|\/\*)[ \t]*zonewise-ignore(-file)?(?![\w-])/.exec(text);
  if (opening === null) return undefined;
  const reason = /:[ \t]|:$/.exec(text.slice(opening[0].length));
  const end = reason === null ? text.length : opening[0].length + reason.index;
  const ids: { id: string; place: Place }[] = [];
  for (const { 0: word, index } of text.slice(opening[0].length, end).matchAll(/[^\s,:]+/g)) {
    const slash = word.indexOf('/');
    if (slash < 0 || slash === word.length - 1) continue;
    const id = word.slice(word.lastIndexOf('*', slash) + 1);
    const from = start + opening[0].length + index + word.length - id.length;
    ids.push({ id, place: placeAt(anchor, from, from + id.length) });
  }
  const place = placeAt(anchor, start, start + text.trimEnd().length);
  const hasReason = /[^\s:*/]/.test(text.slice(end));
  return { scope: opening[1] === undefined ? 'record' : 'file', ids, hasReason, place };
}

/** Does this comment, if it is at the right place, suppress that rule? */
export function silences(comment: IgnoreComment, ruleId: string): boolean {
  return comment.ids.length === 0 || comment.ids.some(({ id }) => matches(id, ruleId));
}

/** Is the id, or family pattern `spf/*`, about this rule? */
export function matches(pattern: string, ruleId: string): boolean {
  return pattern === ruleId || (pattern.endsWith('/*') && ruleId.startsWith(pattern.slice(0, -1)));
}

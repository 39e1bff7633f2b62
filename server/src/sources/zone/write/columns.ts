import type { Span } from '../../../text/span';

/** The words of a record before its data. */
export interface Head {
  /** `undefined` if the owner is inherited. */
  readonly owner: string | undefined;
  /** TTL and class in the order in which they are written. */
  readonly middle: readonly { readonly span: Span; readonly text: string; readonly isTtl: boolean }[];
  readonly type: string;
}

/** The white space after each word of a head. */
export interface Gaps {
  readonly owner: string;
  readonly middle: readonly string[];
  readonly type: string;
}

/** The columns that some records share. */
export interface Columns {
  gapsOf(head: Head): Gaps;
}

/** Longer words exceed their column, so that one long name does not push all records to the right. */
const WIDEST_OWNER = 32;
const WIDEST_TYPE = 10;

/**
 * Columns for owner, TTL, class and type. If class and TTL are written in both orders, the two share one column.
 */
export function columnsOf(heads: readonly Head[]): Columns {
  const owner = widest(
    heads.map((head) => head.owner ?? ''),
    WIDEST_OWNER,
  );
  const type = widest(
    heads.map((head) => head.type),
    WIDEST_TYPE,
  );
  const isSplit = heads.every(({ middle }) => middle.findIndex(({ isTtl }) => isTtl) <= 0);
  const ttl = isSplit ? widest(heads.map(({ middle }) => middle.find(({ isTtl }) => isTtl)?.text ?? '')) : 0;
  const rest = widest(heads.map((head) => restOf(head, isSplit)));
  return {
    gapsOf: (head) => {
      const hasTtl = isSplit && head.middle[0]?.isTtl === true;
      const written = restOf(head, isSplit);
      // Empty columns before the first word after the owner belong to the gap after the owner.
      const skipped = hasTtl || ttl === 0 ? 0 : ttl + 1;
      const empty = head.middle.length === 0 && rest > 0 ? rest + 1 : 0;
      const after = (index: number) => {
        const isLast = index === head.middle.length - 1;
        if (hasTtl && index === 0)
          return pad(head.middle[0]?.text ?? '', ttl) + (isLast && rest > 0 ? ' '.repeat(rest + 1) : '');
        return isLast ? pad(written, rest) : ' ';
      };
      return {
        owner: pad(head.owner ?? '', owner) + ' '.repeat(skipped + empty),
        middle: head.middle.map((_, index) => after(index)),
        type: pad(head.type, type),
      };
    },
  };
}

/** Class and TTL as they share a column; only the class if the TTL has a column of its own. */
function restOf({ middle }: Head, isSplit: boolean): string {
  return middle.flatMap(({ text, isTtl }) => (isTtl && isSplit ? [] : [text])).join(' ');
}

function widest(words: readonly string[], limit = Infinity): number {
  return words.reduce((width, { length }) => (length <= limit ? Math.max(width, length) : width), 0);
}

/** The space after a word that ends its column; at least one. */
function pad(word: string, width: number): string {
  return ' '.repeat(Math.max(1, width + 1 - word.length));
}

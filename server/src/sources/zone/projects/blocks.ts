/** A statement of a configuration: words, and a block in braces after them. */
export interface Statement {
  readonly words: readonly string[];
  readonly block?: readonly Statement[];
}

export interface BlockSyntax {
  /** Sticky. */
  readonly comments: RegExp;
  /** What ends a statement that has no block; a block ends one as well. */
  readonly end: ';' | '\n';
}

/** More levels than any server reads. */
const DEEPEST = 20;

/** Statements of `text`; what cannot be read is left out. Never fails. */
export function blocks(text: string, { comments, end }: BlockSyntax): readonly Statement[] {
  const top: Statement[] = [];
  const open: Statement[][] = [top];
  let words: string[] = [];
  const finish = (block?: Statement[]) => {
    if (words.length > 0) open.at(-1)?.push(block === undefined ? { words } : { words, block });
    words = [];
  };
  for (let at = 0; at < text.length;) {
    comments.lastIndex = at;
    const skipped = comments.exec(text)?.[0] ?? '';
    if (skipped !== '') {
      at += skipped.length;
      continue;
    }
    const mark = text[at] ?? '';
    if (mark === '{') {
      const block: Statement[] = [];
      finish(block);
      if (open.length < DEEPEST) open.push(block);
      at++;
    } else if (mark === '}') {
      finish();
      if (open.length > 1) open.pop();
      at++;
    } else if (mark === end) {
      finish();
      at++;
    } else if (/\s/.test(mark)) at++;
    else {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? mark;
      words.push(word.startsWith('"') ? word.slice(1).replace(/"$/, '') : word);
      at += word.length;
    }
  }
  finish();
  return top;
}

/** A quoted word, or one that ends at a blank or a mark; an address of CoreDNS may hold braces (`{$ENV}`). */
const WORD = /"(?:\\.|[^"\\])*"?|(?:\{[$%][^\s{}]*\}|[^\s{};"])+|./y;

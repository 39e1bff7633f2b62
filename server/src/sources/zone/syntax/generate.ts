import { classCodeAt, typeCodeAt } from '../../../records/presentation/mnemonics';
import { parseTtl } from '../../../records/presentation/ttl';

/** The parts of `$GENERATE range lhs [ttl] [class] type rhs`, and what is wrong with the first bad one (BIND's ARM). */
export type GenerateFault =
  | { readonly kind: 'missing'; readonly argument: 'range' | 'lhs' | 'type' | 'rhs' }
  | { readonly kind: 'invalid'; readonly argument: 'range' | 'template' | 'type'; readonly index: number }
  | { readonly kind: 'surplus'; readonly index: number };

const MOST = 2 ** 31 - 1;

/** Types that only servers exchange with each other (RFC 6895 section 3.1). */
const META = { least: 128, most: 255 } as const;
const OPT = 41;

/** Checks the words after `$GENERATE`; quotes around the last one are skipped. */
export function checkGenerate(words: readonly string[]): GenerateFault | undefined {
  const [range, lhs] = words;
  if (range === undefined) return { kind: 'missing', argument: 'range' };
  const limits = readRange(range);
  if (limits === undefined) return { kind: 'invalid', argument: 'range', index: 0 };
  if (lhs === undefined) return { kind: 'missing', argument: 'lhs' };
  if (!isTemplate(lhs, limits)) return { kind: 'invalid', argument: 'template', index: 1 };
  let next = 2;
  while (next < words.length && next < 4 && isTtlOrClass(words[next] ?? '')) next++;
  const type = words[next];
  if (type === undefined) return { kind: 'missing', argument: 'type' };
  if (!isGenerated(typeCodeAt(type, 0, type.length))) return { kind: 'invalid', argument: 'type', index: next };
  const rhs = words[next + 1];
  if (rhs === undefined) return { kind: 'missing', argument: 'rhs' };
  if (!isTemplate(rhs, limits)) return { kind: 'invalid', argument: 'template', index: next + 1 };
  return words.length > next + 2 ? { kind: 'surplus', index: next + 2 } : undefined;
}

/** The numbers of a `$GENERATE`. */
export interface Range {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

/** `1-254` or `0-254/2`. */
export function readRange(text: string): Range | undefined {
  const parts = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(text);
  if (parts === null) return undefined;
  const [start, stop, step] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1)];
  return start <= stop && stop <= MOST && step >= 1 && step <= MOST ? { start, stop, step } : undefined;
}

/** Is each `$` complete: `$`, `$$`, `\$`, or `${offset[,width[,base]]}` whose values fit into 32 bits? */
function isTemplate(text: string, { start, stop }: Range): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '\\') i++;
    else if (text.startsWith('${', i)) {
      const close = text.indexOf('}', i);
      const modifier = /^(-?\d{1,10})(?:,(\d{1,5})(?:,[doxXnN])?)?$/.exec(close < 0 ? '' : text.slice(i + 2, close));
      const offset = Number(modifier?.[1]);
      if (modifier === null || start + offset < -MOST || stop + offset > MOST) return false;
      i = close;
    }
  }
  return true;
}

function isTtlOrClass(word: string): boolean {
  return classCodeAt(word, 0, word.length) >= 0 || parseTtl(word) !== undefined;
}

function isGenerated(type: number): boolean {
  return type > 0 && type !== OPT && !(type >= META.least && type <= META.most);
}

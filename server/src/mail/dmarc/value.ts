import { distance } from 'fastest-levenshtein';

import type { DmarcForm, Policy } from './facts';

export type FailureOption = '0' | '1' | 'd' | 's';

/** The parsed value of a tag. `invalid`: receivers use the default; `meant` is the value that was clearly intended. */
export type DmarcContent =
  | { readonly kind: 'version' }
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'alignment'; readonly alignment: 'r' | 's' }
  | { readonly kind: 'flag'; readonly flag: 'y' | 'n' | 'u' }
  | { readonly kind: 'failure-options'; readonly options: readonly FailureOption[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'invalid'; readonly meant: string | undefined };

/** Reads the value of any tag except `v`, `rua` and `ruf`. Literals are case-insensitive (RFC 9989 section 4.8). */
export function readContent(form: Exclude<DmarcForm, 'version' | 'uris'>, value: string): DmarcContent {
  const text = value.toLowerCase();
  switch (form) {
    case 'policy':
      return isPolicy(text) ? { kind: 'policy', policy: text } : invalid(nearestPolicy(text));
    case 'alignment':
      return text === 'r' || text === 's'
        ? { kind: 'alignment', alignment: text }
        : invalid(ALIGNMENTS.get(letters(text)));
    case 'flag':
      return text === 'y' || text === 'n' ? { kind: 'flag', flag: text } : invalid(FLAGS.get(letters(text)));
    case 'psd':
      return text === 'y' || text === 'n' || text === 'u'
        ? { kind: 'flag', flag: text }
        : invalid(FLAGS.get(letters(text)));
    case 'failure-options':
      return readFailureOptions(text);
    case 'percentage':
      return readNumber(text, 100);
    case 'seconds':
      return readNumber(text, 2 ** 32 - 1);
    case 'report-format':
      return text === 'afrf' ? { kind: 'word', word: text } : invalid(undefined);
  }
}

function invalid(meant: string | undefined): DmarcContent {
  return { kind: 'invalid', meant };
}

function isPolicy(text: string): text is Policy {
  return POLICIES.some((policy) => policy === text);
}

/** `quarentine`, `"reject"`, `rejected`: the policy whose spelling is close enough to be the intended one. */
function nearestPolicy(text: string): Policy | undefined {
  const word = letters(text);
  if (word.length > 20) return undefined;
  return POLICIES.find((policy) => distance(word, policy) <= (policy.length > 4 ? 3 : 1));
}

/** `0` and `1` exclude each other, no option is repeated, no spaces (RFC 9989 section 4.7 and 4.8). */
function readFailureOptions(text: string): DmarcContent {
  const options = text.split(':');
  if (options.every(isFailureOption) && new Set(options).size === options.length) {
    if (!(options.includes('0') && options.includes('1'))) return { kind: 'failure-options', options };
  }
  if (!/^[01ds:;,/|.\s'"]*$/.test(text)) return invalid(undefined);
  const meant = [...new Set(text)].filter(isFailureOption);
  return invalid(meant.filter((option) => option !== '0' || !meant.includes('1')).join(':') || undefined);
}

function isFailureOption(text: string): text is FailureOption {
  return text === '0' || text === '1' || text === 'd' || text === 's';
}

function readNumber(text: string, most: number): DmarcContent {
  const digits = /^[0-9]{1,10}/.exec(text)?.[0] ?? '';
  const number = Number(digits);
  if (digits === '' || number > most) return invalid(undefined);
  if (digits === text) return { kind: 'number', number };
  return invalid(/^\s*(%|percent|s|sec|seconds)?$/.test(text.slice(digits.length)) ? digits : undefined);
}

function letters(text: string): string {
  return text.replace(/[^a-z0-9]/g, '');
}

const POLICIES: readonly Policy[] = ['none', 'quarantine', 'reject'];

const ALIGNMENTS: ReadonlyMap<string, string> = new Map([
  ['r', 'r'],
  ['s', 's'],
  ['relaxed', 'r'],
  ['strict', 's'],
]);

const FLAGS: ReadonlyMap<string, string> = new Map([
  ['y', 'y'],
  ['n', 'n'],
  ['yes', 'y'],
  ['no', 'n'],
  ['true', 'y'],
  ['false', 'n'],
  ['1', 'y'],
  ['0', 'n'],
]);

import type { Name } from '../../records/name';
import { resolveName } from '../../records/names';
import { rrTypes } from '../../records/rr-types';
import { nearest } from '../../text/nearest';
import { placeAt } from '../../text/span';
import type { Owners } from '../fixes/rename';
import { defineRule, type EntrySubject } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

export const unknownType = defineRule({
  id: 'zone/unknown-type',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 3597 section 5', 'RFC 1035 section 5.1'],
  summary: 'A record has a known type, or one written as TYPE and a number.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span, args } of problemsOf(subject, 'unknown-type')) {
      const word = String(args['word']);
      const meant = nearestType(word);
      const at = placeOf(subject, span);
      if (meant === undefined) report({ at, args: { word: excerpt(word) } });
      else {
        const owner = writtenOwner(subject);
        const isPossible = (owners: Owners) => owner !== undefined && owners.canHold(owner, meant);
        report({
          at,
          variant: 'meant',
          args: { word, meant },
          fixes: [{ edits: [{ place: at, text: meant }], isPossible }],
        });
      }
    }
    for (const { span, word } of problemsOf(subject, 'meta-type')) {
      const variant = word === 'MD' || word === 'MF' ? 'replaced' : 'meta';
      report({ at: placeOf(subject, span), variant, args: { word } });
    }
    for (const { span, args } of problemsOf(subject, 'indented-owner')) {
      const fixes = [{ variant: 'indent', edits: [unindent(subject, span.start)] }] as const;
      report({ at: placeOf(subject, span), variant: 'indented', args: { word: excerpt(args['word']) }, fixes });
    }
  },
});

/** The owner of a line that is not a record; `undefined` if it inherits that of a line above. */
function writtenOwner({ chunk, index }: EntrySubject): Name | undefined {
  const { owner } = chunk.node(index);
  return owner && resolveName(chunk.chunk.text.slice(owner.start, owner.end), chunk.origin(index));
}

const TYPES = rrTypes()
  .filter(({ status }) => status === 'current')
  .map(({ mnemonic }) => mnemonic);

/** Names that types had in drafts (RFC 9460 was about HTTPSSVC first). */
const FORMER_NAMES: ReadonlyMap<string, string> = new Map([['HTTPSSVC', 'HTTPS']]);

/** The type that is spelt nearly like this, or with the same letters in another order. */
function nearestType(word: string): string | undefined {
  const letters = sorted(word.toUpperCase());
  return (
    FORMER_NAMES.get(word.toUpperCase()) ??
    nearest(word, TYPES) ??
    TYPES.find((type) => type.length > 2 && sorted(type) === letters)
  );
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** Removes the white space that makes an owner look like a type. */
function unindent({ chunk, index }: EntrySubject, end: number) {
  return { place: placeAt(chunk.chunk, chunk.entries.start(index), end), text: '' };
}

import { openingAt } from '../../mail/recognise';
import { looksLikeSpf } from '../../mail/spf/record';
import { mechanisms, modifiers } from '../../mail/spf/facts';
import { isBelowRegistry } from '../../records/public-suffix';
import { placeAt } from '../../text/span';
import { defineRule } from '../rule';
import { isBare } from '../fixes/written-strings';

export const missingSpaceBetweenStrings = defineRule({
  id: 'txt/missing-space-between-strings',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 3.3'],
  summary: 'Strings are joined without a space, so two terms become one.',
  on: 'text',
  hides: 'damage',
  check({ record, text }, report) {
    if (record.strings.length < 2 || !looksLikeSpf(text.value)) return;
    let end = 0;
    record.strings.forEach((string, index) => {
      const next = record.strings[index + 1];
      end += string.length;
      if (next === undefined || isBare(string) || isBare(next)) return;
      const before = lastWord(string.value);
      const after = firstWord(next.value);
      if (!isGlued(before, after, text.value.slice(0, end))) return;
      report({
        at: text.cover({ start: end - before.length, end: end + after.length }),
        args: { before, after },
        fixes: [{ edits: spaceBefore(next) }],
      });
    });
  },
});

function spaceBefore(string: { cover(range: { start: number; end: number }): ReturnType<typeof placeAt> }) {
  const { anchor, start } = string.cover({ start: 0, end: 0 });
  // A word without quotes cannot begin with a space.
  if (anchor.text.charAt(start - 1) !== '"') return undefined;
  return [{ place: placeAt(anchor, start, start), text: ' ' }];
}

const names = [...mechanisms.map(({ name }) => name), ...modifiers.map(({ name }) => name)].join('|');
const fullTerm = new RegExp(`^[-+~?]?(?:(?:${names})[:=/].|[-+~?](?:all|a|mx|ptr)$|all$)`, 'i');
const bareMechanism = /^(?:a|mx|ptr)$/i;

/** Was a space forgotten between these words? A long term may equally be split in two on purpose. */
function isGlued(before: string, after: string, valueBefore: string): boolean {
  if (before === '' || after === '' || /[-+~?:=/.@%{_]$/.test(before) || /^[.:/=]/.test(after)) return false;
  if (openingAt(valueBefore.trimStart())?.end === valueBefore.trimStart().length) return true;
  if (fullTerm.test(after)) return !isOneName(before, after);
  return (
    bareMechanism.test(after) &&
    (/^[-+~?]?(?:ip4:[\d./]+|ip6:[\da-f:./]+|all|a|mx|ptr)$/i.test(before) || hasSuffix(before))
  );
}

/** `include:spf.exam` + `all.example`: the second word continues the name; it is not a term. */
function isOneName(before: string, after: string): boolean {
  return /^(?:all|a|mx|ptr)$/i.test(after) && !hasSuffix(before);
}

/** Does the word end in a name that is complete by itself? */
function hasSuffix(word: string): boolean {
  const name = word.slice(word.search(/[:=]/) + 1);
  return isBelowRegistry(name);
}

function lastWord(value: string): string {
  return value.slice(value.lastIndexOf(' ') + 1);
}

function firstWord(value: string): string {
  const end = value.indexOf(' ');
  return end < 0 ? value : value.slice(0, end);
}

import type { Comparison, Difference } from '../features/compare/compare';
import { kindText, purposeText } from '../features/compare/compare-text';
import type { MailRecord } from '../features/compare/mail-records';
import type { Language } from '../messages/language';
import { message } from '../messages/message';
import { render } from '../messages/render';
import { displayName } from '../records/name';
import { absolute } from '../text/span';
import type { DiffSide, DiffSides } from './diff-sides';
import type { Paint } from './paint';
import { printable } from './printable';

/** The report for people: each difference with its records and their places. */
export function diffText(compared: readonly Comparison[], sides: DiffSides, language: Language, paint: Paint): string {
  return compared.map((each) => domainText(each, sides, language, paint)).join('\n');
}

function domainText(comparison: Comparison, sides: DiffSides, language: Language, paint: Paint): string {
  const { differences } = comparison;
  const domain = displayName(comparison.domain);
  const count = differences.filter(({ kind }) => kind !== 'unverified').length;
  const isSame = differences.length === 0 && sides.unanswered.size === 0;
  const same = message(isSame ? 'compare/same' : 'compare/no-difference', { domain });
  const head = count === 0 ? same : message('compare/different', { domain, count });
  const blocks = differences.map((difference) => differenceText(difference, sides, language, paint));
  return [paint.path(render(head, language)), ...blocks, ''].join('\n');
}

/** What differs, then each record with its place, as in a diff. */
function differenceText(difference: Difference, { a, b }: DiffSides, language: Language, paint: Paint): string {
  const { kind, name, purpose } = difference;
  const title = `${purposeText(purpose, language)} ${displayName(name)}: ${kindText(kind, b.name, language)}`;
  const line = (sign: string, severity: string, { positions }: DiffSide) => {
    return ({ type, data, record }: MailRecord) => {
      const { uri } = record.place.anchor;
      const at = `${positions.path(uri)}:${String(positions.at(uri, absolute(record.place).start).line)}`;
      const ttl = kind === 'ttl' ? `${String(record.ttl ?? '')} ` : '';
      return `  ${paint.mark(severity, `${sign} ${ttl}${type} ${printable(data)}`)}  ${paint.quiet(printable(at))}`;
    };
  };
  const [removed, added] = [line('-', 'error', a), line('+', 'hint', b)];
  return ['', printable(title), ...difference.a.map(removed), ...difference.b.map(added)].join('\n');
}

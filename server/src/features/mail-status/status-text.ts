import { RECEIVERS } from '../../mail/bounce/receivers';
import type { Language } from '../../messages/language';
import type { Message } from '../../messages/message';
import { render } from '../../messages/render';
import { displayName } from '../../records/name';
import { spfSummary } from '../spf-cost/summary';
import type { DkimSelector, DomainStatus, CompanionStatus } from './domain-status';
import { REQUIREMENTS, type ReceiverRequirement, verdictOf } from './receiver-requirements';

/** One row of a domain's status: its subject, and the text about it. */
export interface StatusRow {
  /** The protocol, or the receiver with the requirement. */
  readonly label: string;
  readonly text: string;
  readonly state: 'good' | 'bad' | 'unknown';
}

/** What the domain publishes, one row per protocol. */
export function protocolRows(status: DomainStatus, language: Language): StatusRow[] {
  const say = (message: Message) => render(message, language);
  const row = (label: string, { presence, records }: CompanionStatus, valid: () => string): StatusRow => {
    const state = presence === 'valid' ? 'good' : presence === 'unknown' ? 'unknown' : 'bad';
    if (presence === 'valid') return { label, text: valid(), state };
    const several = presence === 'invalid' && records.length > 1 && label !== 'DKIM';
    if (several) return { label, text: say({ id: 'mail-status/several', args: { count: records.length } }), state };
    return { label, text: say({ id: `mail-status/${presence}`, args: {} }), state };
  };
  const published = () => say({ id: 'mail-status/published', args: {} });
  const { spf, dkim, dmarc } = status;
  return [
    mxRow(status, say),
    row('SPF', spf, () => spfText(status, language) ?? published()),
    {
      ...row('DKIM', dkim, () => ''),
      ...(dkim.selectors.length > 0 ? { text: selectors(dkim.selectors, language) } : {}),
    },
    row('DMARC', dmarc, () => dmarcText(status, say)),
    optional(row('MTA-STS', status.mtaSts, published)),
    optional(row('TLS-RPT', status.tlsRpt, published)),
    optional(row('BIMI', status.bimi, published)),
    ...(status.reverse.length === 0 ? [] : [reverseRow(status, say)]),
  ];
}

/** What large receivers require of the domain, and whether its records meet it. */
export function requirementRows(status: DomainStatus, language: Language): StatusRow[] {
  return REQUIREMENTS.map((requirement) => requirementRow(requirement, status, language));
}

function requirementRow(
  { receiver, senders, needs }: ReceiverRequirement,
  status: DomainStatus,
  language: Language,
): StatusRow {
  const say = (message: Message) => render(message, language);
  const name = RECEIVERS.find(({ id }) => id === receiver)?.name ?? receiver;
  const label = say({ id: `mail-status/senders.${senders}`, args: { receiver: name } });
  const names = (verdict: string) => {
    return needs
      .filter((need) => verdictOf(need, status) === verdict)
      .map((need) => say({ id: `mail-status/need.${need}`, args: {} }));
  };
  const [missing, unknown] = [names('not-met'), names('unknown')];
  const parts = [
    ...(missing.length > 0 ? [say({ id: 'mail-status/not-met', args: { needs: missing.join(', ') } })] : []),
    ...(unknown.length > 0 ? [say({ id: 'mail-status/not-known', args: { needs: unknown.join(', ') } })] : []),
  ];
  const state = missing.length > 0 ? 'bad' : unknown.length > 0 ? 'unknown' : 'good';
  return { label, text: parts.length > 0 ? parts.join('; ') : say({ id: 'mail-status/met', args: {} }), state };
}

/** A record that no receiver requires: a domain without one is fine. */
function optional(row: StatusRow): StatusRow {
  return row.state === 'bad' ? { ...row, state: 'unknown' } : row;
}

type Say = (message: Message) => string;

function mxRow({ exchangers, hasNullMx, spf }: DomainStatus, say: Say): StatusRow {
  const label = 'MX';
  if (exchangers.length > 0) return { label, text: exchangers.map(displayName).join(', '), state: 'good' };
  if (hasNullMx) return { label, text: say({ id: 'mail-status/null-mx', args: {} }), state: 'good' };
  const absent = spf.presence === 'unknown' ? 'unknown' : 'missing';
  return {
    label,
    text: say({ id: `mail-status/${absent}`, args: {} }),
    state: absent === 'missing' ? 'bad' : 'unknown',
  };
}

function reverseRow({ reverse }: DomainStatus, say: Say): StatusRow {
  const texts = reverse.map(({ address, state, name = '' }) => {
    return say({ id: `mail-status/reverse.${state}`, args: { address, name } });
  });
  const isGood = reverse.every(({ state }) => state === 'valid');
  return { label: 'PTR', text: texts.join(', '), state: isGood ? 'good' : 'bad' };
}

function spfText({ spf }: DomainStatus, language: Language): string | undefined {
  const [record] = spf.records;
  const { survey } = spf;
  return record?.text && survey && spfSummary({ text: record.text, survey }, language);
}

/** One key: its selector, kind and size. */
export function selectorText({ name, key, bits }: DkimSelector, language: Language): string {
  return render(
    { id: `mail-status/dkim.${key}`, args: { selector: name, ...(bits === undefined ? {} : { bits }) } },
    language,
  );
}

function selectors(found: readonly DkimSelector[], language: Language): string {
  return found.map((selector) => selectorText(selector, language)).join(', ');
}

function dmarcText({ dmarc: { policy, isTesting } }: DomainStatus, say: Say): string {
  if (policy === undefined) return say({ id: 'mail-status/published', args: {} });
  const text = say({ id: `mail-status/dmarc.${policy}`, args: {} });
  return isTesting ? say({ id: 'mail-status/dmarc.testing', args: { policy: text } }) : text;
}

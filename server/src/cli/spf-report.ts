import { formatIp } from '../mail/spf/addresses';
import type { CheckRequest, CheckResult } from '../mail/spf/evaluate/check-host';
import type { Fault, Outcome } from '../mail/spf/evaluate/tree';
import { limits } from '../mail/spf/facts';
import { decodeForDisplay } from '../text/utf8';
import type { Paint } from './paint';
import type { RecordStep, TermStep, TraceStep } from './spf-trace';

export interface SpfReport {
  readonly request: CheckRequest;
  readonly checked: CheckResult;
  readonly trace: readonly TraceStep[];
}

/** The machine-readable report; its shape is part of the public contract. */
export function spfJson({ checked, trace }: SpfReport): string {
  const { explanation, lookups, voidLookups } = checked;
  const result = resultOf(checked);
  return `${JSON.stringify({ result, explanation, lookups, voidLookups, trace })}\n`;
}

/** The human-readable report: the result, then the steps that led to it. */
export function spfText({ request, checked, trace }: SpfReport, paint: Paint): string {
  const { domain, ip, sender, helo } = request;
  const lines = [
    `${paint.path(resultOf(checked))}  ${shown(domain)} for ${formatIp(ip)}, sender ${shown(sender)}, HELO ${shown(helo)}`,
    ...(checked.explanation === '' ? [] : [`"${visible(checked.explanation)}"`]),
    `${checked.lookups} of ${limits.lookups} lookups, ${checked.voidLookups} of ${limits.voidLookups} void`,
    ...(checked.fault === undefined ? [] : [faults[checked.fault]]),
    '',
    ...trace.map((step) => (step.kind === 'record' ? recordLine(step, paint) : termLine(step, paint))),
  ];
  return `${lines.join('\n')}\n`;
}

/** `unknown` if an answer that decides the result is not available. */
function resultOf({ result, isIncomplete }: CheckResult): string {
  return isIncomplete ? 'unknown' : result;
}

function recordLine({ depth, domain, state, record, source }: RecordStep, paint: Paint): string {
  const from = source === undefined ? '' : paint.quiet(` (${visible(source)})`);
  return `${'    '.repeat(depth)}${paint.path(visible(domain))}  ${record === undefined ? states[state] : visible(record)}${from}`;
}

function termLine({ depth, term, outcome, lookups, void: isVoid, fault }: TermStep, paint: Paint): string {
  const cost = lookups === 0 ? '' : `  +${lookups}${isVoid ? ', void' : ''}`;
  const why = fault === undefined ? '' : `: ${faults[fault]}`;
  return `${'    '.repeat(depth)}  ${visible(term)}${paint.quiet(cost)}  ${outcomes[outcome]}${why}`;
}

const states: Readonly<Record<RecordStep['state'], string>> = {
  record: '',
  none: 'has no SPF record',
  several: 'has several SPF records',
  unreachable: 'DNS does not answer, or with an error',
  unknown: 'unknown here',
  sender: 'known sender: only its cost is known',
  loop: 'stands further up',
  unread: 'not read',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  match: 'matches',
  'no-match': 'does not match',
  permerror: 'permerror',
  temperror: 'temperror',
  unknown: 'unknown',
};

const faults: Readonly<Record<Fault, string>> = {
  syntax: 'the record cannot be read',
  'lookup-limit': `more than ${limits.lookups} terms that ask DNS`,
  'void-limit': `more than ${limits.voidLookups} look-ups without an answer`,
  'mx-limit': `more than ${limits.mxHosts} MX hosts`,
  'target-without-spf': 'the target has no SPF record',
  'several-records': 'several SPF records',
  loop: 'the records lead in a circle',
  dns: 'DNS does not answer, or with an error',
  'explanation-missing': 'no text to explain with',
  'explanation-several': 'several texts to explain with',
};

function shown(octets: string): string {
  return visible(decodeForDisplay(octets));
}

/** A terminal must not interpret control characters from a zone. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '·');
}

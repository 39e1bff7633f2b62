import type { RecordStep, TermStep, TraceStep } from '../features/spf-trace';
import { formatIp } from '../mail/spf/addresses';
import type { CheckRequest, CheckResult } from '../mail/spf/evaluate/check-host';
import type { Fault } from '../mail/spf/evaluate/tree';
import { limits } from '../mail/spf/facts';
import type { Language } from '../messages/language';
import { message } from '../messages/message';
import { render, translate } from '../messages/render';
import { decodeForDisplay } from '../text/utf8';
import type { Paint } from './paint';
import { printable } from './printable';

export interface SpfReport {
  readonly request: CheckRequest;
  readonly checked: CheckResult;
  readonly trace: readonly TraceStep[];
}

/** The human-readable report: the result, then the steps that led to it. */
export function spfText({ request, checked, trace }: SpfReport, paint: Paint, language: Language): string {
  const { domain, ip, sender, helo } = request;
  const about = message('cli/spf.request', {
    domain: decodeForDisplay(domain),
    ip: formatIp(ip),
    sender: decodeForDisplay(sender),
    helo: decodeForDisplay(helo),
  });
  const counts = message('cli/spf.counts', {
    lookups: checked.lookups,
    limit: limits.lookups,
    voids: checked.voidLookups,
    voidLimit: limits.voidLookups,
  });
  const lines = [
    `${paint.path(resultOf(checked))}  ${render(about, language)}`,
    ...(checked.explanation === '' ? [] : [`"${printable(checked.explanation)}"`]),
    render(counts, language),
    ...(checked.fault === undefined ? [] : [faultText(checked.fault, language)]),
    '',
    ...trace.map((step) =>
      step.kind === 'record' ? recordLine(step, paint, language) : termLine(step, paint, language),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `unknown` if an answer that decides the result is not available. */
function resultOf({ result, isIncomplete }: CheckResult): string {
  return isIncomplete ? 'unknown' : result;
}

function recordLine({ depth, domain, state, record, source }: RecordStep, paint: Paint, language: Language): string {
  const from = source === undefined ? '' : paint.quiet(` (${render(source, language)})`);
  const text =
    record !== undefined ? printable(record) : state === 'record' ? '' : translate(language, `cli/spf.state.${state}`);
  return `${'    '.repeat(depth)}${paint.path(printable(domain))}  ${text}${from}`;
}

function termLine(
  { depth, term, outcome, lookups, void: isVoid, fault }: TermStep,
  paint: Paint,
  language: Language,
): string {
  const cost = lookups === 0 ? '' : `  +${lookups}${isVoid ? `, ${translate(language, 'cli/spf.void')}` : ''}`;
  const why = fault === undefined ? '' : `: ${faultText(fault, language)}`;
  const result = translate(language, `cli/spf.outcome.${outcome}`);
  return `${'    '.repeat(depth)}  ${printable(term)}${paint.quiet(cost)}  ${result}${why}`;
}

function faultText(fault: Fault, language: Language): string {
  switch (fault) {
    case 'lookup-limit':
      return translate(language, `cli/spf.fault.${fault}`, { limit: limits.lookups });
    case 'void-limit':
      return translate(language, `cli/spf.fault.${fault}`, { limit: limits.voidLookups });
    case 'mx-limit':
      return translate(language, `cli/spf.fault.${fault}`, { limit: limits.mxHosts });
    default:
      return translate(language, `cli/spf.fault.${fault}`);
  }
}

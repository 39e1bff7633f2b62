import type { DomainStatus } from '../features/mail-status/domain-status';
import { protocolRows, requirementRows, type StatusRow } from '../features/mail-status/status-text';
import type { Language } from '../messages/language';
import { displayName } from '../records/name';
import type { Paint } from './paint';
import { printable } from './printable';

/** What is printed for one domain; its JSON shape is part of the public contract. */
export interface StatusReport {
  readonly domain: string;
  readonly path: string;
  readonly protocols: readonly StatusRow[];
  readonly requirements: readonly StatusRow[];
}

export function reportOf(path: string, status: DomainStatus, language: Language): StatusReport {
  return {
    domain: displayName(status.domain),
    path,
    protocols: protocolRows(status, language),
    requirements: requirementRows(status, language),
  };
}

/** The report as a table for people. */
export function statusLines({ domain, path, protocols, requirements }: StatusReport, paint: Paint): string {
  const width = Math.max(...[...protocols, ...requirements].map(({ label }) => label.length)) + 2;
  const line = ({ label, text, state }: StatusRow) => {
    const severity = { good: 'hint', bad: 'error', unknown: 'warning' }[state];
    return `  ${label.padEnd(width)}${paint.mark(severity, printable(text))}`;
  };
  const head = `${paint.path(domain)} ${paint.quiet(`(${printable(path)})`)}`;
  return `${[head, ...protocols.map(line), '', ...requirements.map(line)].join('\n')}\n`;
}

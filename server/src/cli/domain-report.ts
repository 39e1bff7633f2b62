import { domainStatus, type DomainStatus } from '../features/mail-status/domain-status';
import { protocolRows, requirementRows, type StatusRow } from '../features/mail-status/status-text';
import type { Language } from '../messages/catalogues';
import { displayName, isAtOrBelow, type Name } from '../records/name';
import type { Workspace } from '../workspace/workspace';
import type { Paint } from './paint';
import { printable } from './printable';

/** The status of the domain in each zone that holds it: copies of a zone are never merged. */
export function statusesOf(workspace: Workspace, domain: Name): { uri: string; status: DomainStatus }[] {
  const holding = workspace.zones().filter(({ zone }) => {
    const { apex } = zone;
    if (apex === undefined || !isAtOrBelow(domain, apex) || zone.delegation(domain) !== undefined) return false;
    return zone.records(domain).length > 0 || zone.hasBelow(domain);
  });
  return holding.map((held) => ({
    uri: held.uri,
    status: domainStatus(held, domain, (uri, record) => workspace.survey(uri, record)),
  }));
}

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

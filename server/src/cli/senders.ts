import { domainStatus, type DomainStatus } from '../features/mail-status/domain-status';
import { protocolRows, requirementRows, type StatusRow } from '../features/mail-status/status-text';
import { languageOf, type Language } from '../messages/catalogues';
import { displayName, isAtOrBelow, type Name } from '../records/name';
import { canonicalName } from '../records/names';
import type { Workspace } from '../workspace/workspace';
import type { SendersOptions } from './arguments';
import { openWorkspace } from './open-workspace';
import { paintFor, type Paint } from './paint';

/** Shows what a domain publishes for mail and what receivers require. Exit code 1 if a requirement is not met. */
export async function senders(options: SendersOptions, locale: string | undefined): Promise<number> {
  const troubles: string[] = [];
  const { workspace, given } = await openWorkspace(options.paths, options.origin, (line) => troubles.push(line));
  const domain = canonicalName(options.domain);
  const statuses = domain === undefined ? [] : statusesOf(workspace, domain);
  if (statuses.length === 0) troubles.push(`no file holds ${options.domain}`);
  const language = languageOf(options.language, locale);
  const reports = statuses.map(({ uri, status }) => reportOf(given.get(uri) ?? uri, status, language));
  if (options.format === 'json') process.stdout.write(`${JSON.stringify({ version: 1, domains: reports }, null, 2)}\n`);
  else process.stdout.write(reports.map((report) => statusLines(report, paintFor(process.stdout))).join('\n'));
  for (const trouble of troubles) process.stderr.write(`zonewise: ${trouble}\n`);
  if (troubles.length > 0) return 2;
  return reports.some(({ requirements }) => requirements.some(({ state }) => state === 'bad')) ? 1 : 0;
}

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
  const head = `${paint.path(domain)} ${paint.quiet(`(${path})`)}`;
  return `${[head, ...protocols.map(line), '', ...requirements.map(line)].join('\n')}\n`;
}

/** A terminal must not interpret control characters from a zone. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '·');
}

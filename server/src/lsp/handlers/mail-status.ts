import { mailDomains, type HeldDomain } from '../../features/mail-status/domains';
import type { DomainStatus } from '../../features/mail-status/domain-status';
import { protocolRows, requirementRows, selectorText, type StatusRow } from '../../features/mail-status/status-text';
import type { Language } from '../../messages/language';
import { translate } from '../../messages/render';
import { displayName } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { Place } from '../../text/span';
import { rangeOf } from '../places';
import { MAIL_STATUS, type MailDomain, type MailStatusItem, type MailStatusReply } from '../protocol/mail-status';
import type { Location } from '../protocol/places';
import type { RefreshRequests } from '../refresh';
import type { Session } from '../session';

/** Answers what the domains of the workspace publish for mail. */
export function answerMailStatus(session: Session, views: RefreshRequests): void {
  const { connection, workspace, language } = session;
  connection.onRequest(MAIL_STATUS, (): MailStatusReply => {
    views.mailStatusShown();
    const domains = mailDomains(workspace).map((held) => mailDomain(session, held, language(held.uri)));
    return { texts: { receivers: translate(language(), 'mail-status/receivers') }, domains };
  });
}

function mailDomain(session: Session, { uri, status }: HeldDomain, language: Language): MailDomain {
  const protocols = protocolRows(status, language).map((row) => protocolItem(session, row, status, language));
  const requirements = requirementRows(status, language).map((row) => ({ ...row, children: [] }));
  const states = [...protocols, ...requirements].map(({ state }) => state);
  return {
    domain: displayName(status.domain),
    uri,
    uris: [uri, ...session.workspace.includedIn(uri)],
    summary: protocols
      .filter(({ state }) => state !== 'optional')
      .map(({ label, text }) => `${label}: ${text}`)
      .join('; '),
    state: states.includes('bad') ? 'bad' : states.includes('unknown') ? 'unknown' : 'good',
    protocols,
    requirements,
  };
}

/** Protocols that no receiver requires. */
const OPTIONAL: ReadonlySet<string> = new Set(['MTA-STS', 'TLS-RPT', 'BIMI']);

const LACKED: ReadonlyMap<string, MailStatusItem['lacks']> = new Map<string, MailStatusItem['lacks']>([
  ['SPF', 'spf'],
  ['DKIM', 'dkim'],
  ['DMARC', 'dmarc'],
]);

function protocolItem(session: Session, row: StatusRow, status: DomainStatus, language: Language): MailStatusItem {
  const places = placesOf(row.label, status);
  const isAbsent = places.length === 0;
  return {
    ...row,
    state: isAbsent && OPTIONAL.has(row.label) ? 'optional' : row.state,
    at: location(session, places[0]),
    lacks: isAbsent && row.state !== 'good' ? LACKED.get(row.label) : undefined,
    children: row.label === 'DKIM' ? selectorItems(session, status, language) : [],
  };
}

function selectorItems(session: Session, { dkim }: DomainStatus, language: Language): MailStatusItem[] {
  return dkim.selectors.map((selector) => ({
    label: selector.name,
    text: selectorText(selector, language),
    state: selector.key === 'rsa' || selector.key === 'ed25519' ? 'good' : 'bad',
    at: location(session, selector.record.place),
    children: [],
  }));
}

function placesOf(label: string, status: DomainStatus): readonly Place[] {
  const placesIn = (records: readonly ResourceRecord[]) => records.map(({ place }) => place);
  switch (label) {
    case 'MX':
      return placesIn(status.mx);
    case 'SPF':
      return placesIn(status.spf.records);
    case 'DKIM':
      return placesIn(status.dkim.records);
    case 'DMARC':
      return placesIn(status.dmarc.records);
    case 'MTA-STS':
      return placesIn(status.mtaSts.records);
    case 'TLS-RPT':
      return placesIn(status.tlsRpt.records);
    case 'BIMI':
      return placesIn(status.bimi.records);
    default:
      return status.reverse.flatMap(({ place }) => place ?? []);
  }
}

function location({ workspace }: Session, place: Place | undefined): Location | undefined {
  return place && { uri: place.anchor.uri, range: rangeOf(workspace, place) };
}

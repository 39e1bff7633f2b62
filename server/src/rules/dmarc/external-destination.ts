import type { ReportUri } from '../../mail/dmarc/uri';
import { displayName, isBelow, type Name, under } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import type { Span, TextEdit } from '../../text/span';
import type { ReportedFix } from '../report';
import { defineRule, type ReportDestination } from '../rule';
import { addRecord } from '../fixes/records';

export const externalDestination = defineRule({
  id: 'dmarc/external-destination',
  severity: 'warning',
  fix: 'ask',
  needs: 'resolver',
  references: ['RFC 9990 section 4', 'RFC 7489 section 7.1'],
  summary: 'Reports go to another organization that has not authorised them, so receivers send none.',
  on: 'reports',
  check({ text, domain, destinations }, report) {
    for (const destination of destinations) {
      const [first, ...others] = destination.uris.map((uri) => text.cover(hostSpan(uri)));
      if (destination.answer !== 'refuses' || first === undefined) continue;
      report({
        at: first,
        args: {
          host: displayName(destination.host),
          domain: displayName(domain),
          name: displayName(destination.permission),
        },
        related: others.map((place) => ({ place })),
        fixes: permissionFix(destination),
      });
    }
  },
});

/** The host in `mailto:reports@example.net?…`. */
function hostSpan({ span, text, domain = '' }: ReportUri): Span {
  const start = span.start + text.indexOf('@') + 1;
  return { start, end: start + domain.length };
}

function permissionFix({ permission, host, zone }: ReportDestination): ReportedFix<'dmarc/external-destination'>[] {
  const apex = zone?.apex;
  return zone === undefined || apex === undefined
    ? []
    : [{ args: { zone: displayName(apex) }, edits: permissionLine(permission, host, zone) }];
}

function permissionLine(permission: Name, host: Name, zone: ZoneView): readonly TextEdit[] | undefined {
  const neighbour = neighbourOf(host, zone);
  if (neighbour?.owner === undefined) return undefined;
  const added = { owner: permission, type: 'TXT', data: '"v=DMARC1"' };
  return addRecord(neighbour, added, zone.records(neighbour.owner));
}

/** After other permissions, the host's own policy, its other records, or those of the zone itself. */
function neighbourOf(host: Name, zone: ZoneView): ResourceRecord | undefined {
  const dmarc = under('_dmarc', host);
  const reports = under('_report', dmarc);
  const permissions = zone.texts().filter(({ owner }) => owner !== undefined && isBelow(owner, reports));
  const names = [dmarc, host, zone.apex].filter((name) => name !== undefined);
  const groups = [permissions, ...names.map((name) => zone.records(name))];
  const written = groups.map((records) => records.findLast(({ ownerPlace }) => ownerPlace !== undefined));
  return written.find((record) => record !== undefined);
}

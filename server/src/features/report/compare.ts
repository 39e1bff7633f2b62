import { displayName, type Name } from '../../records/name';
import { absolute } from '../../text/span';
import type { Comparison } from '../compare/compare';
import type { MailRecord } from '../compare/mail-records';
import type { ComparedRecord, CompareReport } from './compare-shape';
import type { ReportPositions } from './report';

/** A side of a comparison as it is shown. */
export interface ReportedSide {
  readonly name: string;
  readonly positions: ReportPositions;
}

/** The machine-readable report of a comparison. */
export function compareReportOf(
  compared: readonly Comparison[],
  { a, b }: { readonly a: ReportedSide; readonly b: ReportedSide },
  unanswered: Iterable<Name> = [],
): CompareReport {
  return {
    $schema: 'urn:zonewise:compare:1',
    version: 1,
    a: a.name,
    b: b.name,
    domains: compared.map(({ domain, differences }) => ({
      domain: displayName(domain),
      differences: differences.map((difference) => ({
        kind: difference.kind,
        name: displayName(difference.name),
        purpose: difference.purpose,
        a: difference.a.map((record) => placed(record, a)),
        b: difference.b.map((record) => placed(record, b)),
      })),
    })),
    unanswered: Array.from(unanswered, displayName),
  };
}

function placed({ type, data, record }: MailRecord, { positions }: ReportedSide): ComparedRecord {
  const { uri } = record.place.anchor;
  const position = positions.at(uri, absolute(record.place).start);
  return { type, data, ttl: record.ttl, path: positions.path(uri), ...position };
}

import { isSpf } from '../../mail/spf/record';
import type { Survey } from '../../mail/spf/evaluate/survey';
import type { ResourceRecord } from '../../records/record';
import type { Octets } from '../../text/octets';
import type { Place, Span } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';

/** An SPF record with what it costs. */
export interface CountedSpf {
  readonly record: ResourceRecord;
  readonly text: Octets;
  readonly survey: Survey;
}

/** An SPF record of a document. */
export interface WrittenSpf extends CountedSpf {
  /** The record, without the surrounding text. */
  readonly place: Place;
}

/** The SPF records that are written in a document, with their costs; those at `span` if it is given. */
export function countedSpf(workspace: Workspace, uri: string, span?: Span): WrittenSpf[] {
  return writtenSpf(workspace, uri, span).flatMap(({ count }) => count() ?? []);
}

/** The same, each counted on demand: `undefined` if it is not a TXT record. */
export function writtenSpf(
  workspace: Workspace,
  uri: string,
  span?: Span,
): { place: Place; count: () => WrittenSpf | undefined }[] {
  const written = workspace.unit(uri)?.records(uri, span) ?? [];
  return written.flatMap(({ record, place }) => {
    const { text, type } = record;
    if (type !== 'TXT' || text === undefined || !isSpf(text.value)) return [];
    const count = () => {
      const survey = workspace.survey(uri, record);
      return survey && { record, place, text, survey };
    };
    return [{ place, count }];
  });
}

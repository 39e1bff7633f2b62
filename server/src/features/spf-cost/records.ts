import type { Survey } from '../../mail/spf/evaluate/survey';
import type { ResourceRecord } from '../../records/record';
import type { Octets } from '../../text/octets';
import type { Span } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';

/** An SPF record with what it costs. */
export interface CountedSpf {
  readonly record: ResourceRecord;
  readonly text: Octets;
  readonly survey: Survey;
}

/** The SPF records that are written in a document; those at `span` if it is given. */
export function countedSpf(workspace: Workspace, uri: string, span?: Span): CountedSpf[] {
  return workspace.texts(uri, span).flatMap((record) => {
    const { text } = record;
    const survey = workspace.survey(uri, record);
    return text === undefined || survey === undefined ? [] : [{ record, text, survey }];
  });
}

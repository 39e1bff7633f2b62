import { zoneOrigin } from '../../features/zone-origin';
import { render } from '../../messages/render';
import { ORIGIN, type OriginReply } from '../protocol/zone';
import type { Session } from '../session';

/** Answers what the zone in a document is called, and how that is known. */
export function answerOrigins({ connection, workspace, language }: Session): void {
  connection.onRequest<OriginReply | null, never>(ORIGIN, (params: unknown): OriginReply | null => {
    const uri = uriOf(params);
    const known = zoneOrigin(workspace, uri);
    if (known === undefined) return null;
    const { name = null, by, reason, project } = known;
    return { origin: name, by, reason: render(reason, language(uri)), ...(project === undefined ? {} : { project }) };
  });
}

function uriOf(params: unknown): string {
  const isGiven = typeof params === 'object' && params !== null && 'uri' in params && typeof params.uri === 'string';
  return isGiven ? (params.uri as string) : '';
}

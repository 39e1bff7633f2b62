import { displayName, isUnknown } from '../records/name';
import type { Span } from '../text/span';
import type { Workspace } from '../workspace/workspace';

/** What completes an owner, shown after it. */
export interface OwnerHint {
  /** The end of the owner: UTF-16 offset in the document. */
  readonly offset: number;
  /** `.example.com`; the whole name if only `@` is written. */
  readonly label: string;
}

/** The rest of the relative owners at `span` of a document. */
export function ownerHints(workspace: Workspace, uri: string, span: Span): readonly OwnerHint[] {
  const document = workspace.document(uri);
  if (document === undefined) return [];
  const hints: OwnerHint[] = [];
  for (const { owner } of workspace.unit(uri)?.outline(uri, span) ?? []) {
    if (owner === undefined || isUnknown(owner.name)) continue;
    const { start, end } = owner.span;
    if (start < span.start || end > span.end) continue;
    const written = document.getText({ start: document.positionAt(start), end: document.positionAt(end) });
    const label = restOf(written, displayName(owner.name));
    if (label !== '') hints.push({ offset: end, label });
  }
  return hints;
}

function restOf(written: string, name: string): string {
  if (written === '@') return ` = ${name}`;
  const isStart = name.startsWith(`${written.toLowerCase()}.`);
  return isStart && !written.endsWith('.') ? name.slice(written.length) : '';
}

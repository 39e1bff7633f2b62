import { fileURLToPath } from 'node:url';
import type { JudgedFinding } from '../../config/judge';
import { rangeOf } from '../../features/report/report';
import { message, type Message } from '../../messages/message';
import type { Shell } from '../command';
import { committedTexts, isRevision } from '../git';
import type { Input } from '../inputs';
import type { CheckedFile } from '../reports/report';
import { changedLines } from './changed-lines';
import { findingsOf, type Found } from './found';
import { KnownFindings, withoutKnown } from './known-findings';
import type { CheckRequest } from './request';
import { openSession } from './session';

/**
 * The findings that came after a commit: those on lines that changed, and those that a check of the files as they were
 * does not have, such as a record that is missing now.
 */
export async function newSince(
  ref: string,
  found: Found,
  request: CheckRequest,
  shell: Shell,
): Promise<readonly CheckedFile[] | Message> {
  const paths = found.files.map(({ uri }) => fileURLToPath(uri));
  const committed = isRevision(ref) ? await committedTexts(ref, paths) : new Map<string, string | undefined>();
  if (committed.size === 0) return message('cli/trouble.unknown-commit', { revision: ref });
  const silent = { ...shell, complain: () => undefined };
  const session = await openSession({ ...request, fixes: [], dns: 'workspace' }, silent, (input) =>
    earlier(input, committed),
  );
  const before = await findingsOf(session, shell.locale);
  const known = new KnownFindings();
  for (const { uri, findings } of before.files) {
    for (const finding of findings) known.add(keyOf(uri, finding, before));
  }
  const lines = new Map<string, ReadonlySet<number> | undefined>();
  for (const { uri } of found.files) {
    const path = fileURLToPath(uri);
    lines.set(uri, committed.get(path) === undefined ? undefined : await changedLines(ref, path));
  }
  return withoutKnown(found.files, (finding, { uri }) => {
    const wasKnown = known.take(keyOf(uri, finding, found));
    return wasKnown && !isOn(lines.get(uri), finding, found);
  }).files;
}

function earlier(input: Input, committed: ReadonlyMap<string, string | undefined>): Input | undefined {
  const text = input.file === undefined ? undefined : committed.get(input.file);
  return text === undefined ? undefined : { ...input, content: { ...input.content, text } };
}

function keyOf(uri: string, finding: JudgedFinding, { recordOf }: Found) {
  return { path: uri, rule: finding.rule.id, record: recordOf(finding) };
}

/** Whether a finding is on one of the lines; `undefined`: all lines are new. */
function isOn(lines: ReadonlySet<number> | undefined, { place }: JudgedFinding, { positions }: Found): boolean {
  if (lines === undefined) return true;
  const { start, end } = rangeOf(place, positions);
  for (let line = start.line; line <= end.line; line++) if (lines.has(line)) return true;
  return false;
}

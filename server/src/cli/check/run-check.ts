import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { version } from '../../../../package.json';
import { severities, type JudgedFinding } from '../../config/judge';
import type { Message } from '../../messages/message';
import { encodeFile } from '../../node/decode-file';
import type { Shell } from '../command';
import { paintFor, plainPaint } from '../paint';
import { diffOf, repair, writeRepaired, type Repaired } from '../repair';
import { REPORTERS } from '../reports';
import { piecesOf } from '../reports/pieces';
import type { CheckedFile, Report } from '../reports/report';
import { statsOf } from '../reports/summary';
import { systemTrouble } from '../trouble';
import { compareWithBaseline, writeBaseline } from './baseline';
import { findingsOf, type Found } from './found';
import type { CheckRequest, Output } from './request';
import { askDns, openSession, type CheckSession } from './session';
import { newSince } from './since';

/** Checks the files of a request, repairs them if requested, and reports. Returns the exit code. */
export async function runCheck(request: CheckRequest, shell: Shell): Promise<number> {
  const session = await openSession(request, shell);
  const { workspace, opened } = session;
  const troubles = [...session.troubles];
  const notes = [...session.notes];
  /** Prints what else there is to know, and returns the exit code: `code` if nothing made the check incomplete. */
  const end = (code: number) => {
    for (const told of [...notes, ...troubles]) shell.complain(told);
    return troubles.length > 0 ? 2 : code;
  };
  const repaired = request.fixes.length > 0 ? repair(workspace, opened, request.fixes) : [];
  if (request.diff) {
    process.stdout.write(diffOf(repaired));
    return end(repaired.length > 0 ? 1 : 0);
  }
  if (request.fixes.length > 0) {
    troubles.push(...(await writeRepaired(repaired)));
    await askDns(workspace, opened);
  }
  const found = await findingsOf(session, shell.locale);
  if (request.baseline !== undefined && request.updateBaseline) {
    notes.push(await writeBaseline(request.baseline, found));
    return end(0);
  }
  const files = await unknownOnes(found, request, shell, { troubles, notes });
  const report: Report = {
    ...found,
    files,
    language: shell.language,
    paint: plainPaint,
    isVerbose: request.verbose,
    fails: failingSeverities(request),
    version,
  };
  troubles.push(...(await writeReports(report, request, session, repaired)));
  return end(hasFailed(report, request) ? 1 : 0);
}

/** The files with the findings that are neither known to the baseline nor older than `since`. */
async function unknownOnes(
  found: Found,
  { baseline, since, ...request }: CheckRequest,
  shell: Shell,
  told: { readonly troubles: Message[]; readonly notes: Message[] },
): Promise<readonly CheckedFile[]> {
  let { files } = found;
  if (since !== undefined) {
    const fresh = await newSince(since, found, { ...request, baseline, since }, shell);
    if ('id' in fresh) told.troubles.push(fresh);
    else files = fresh;
  }
  if (baseline === undefined) return files;
  const compared = await compareWithBaseline(baseline, { ...found, files });
  if ('id' in compared) {
    told.troubles.push(compared);
    return files;
  }
  told.notes.push(...compared.notes);
  return compared.files;
}

/** Writes each requested format; returns what could not be written. */
async function writeReports(
  report: Report,
  { outputs, stats, fixes }: CheckRequest,
  { opened }: CheckSession,
  repaired: readonly Repaired[],
): Promise<readonly Message[]> {
  const troubles: Message[] = [];
  const input = fixes.length === 0 ? undefined : opened.find(({ input: { path } }) => path === '-')?.input;
  // With `--fix -`, standard output is the repaired text.
  const stream = input === undefined ? process.stdout : process.stderr;
  if (input !== undefined) {
    const text = repaired.find((candidate) => candidate.input === input)?.text ?? input.content.text;
    process.stdout.write(encodeFile({ ...input.content, text }));
  }
  for (const { format, file } of outputs) {
    const trouble = await writeReport(report, { format, file }, stream);
    if (trouble !== undefined) troubles.push(trouble);
  }
  if (stats) {
    const isText = outputs.some(({ format, file }) => format === 'text' && file === undefined);
    (isText ? stream : process.stderr).write(`${isText ? '\n' : ''}${statsOf(report)}`);
  }
  return troubles;
}

async function writeReport(
  report: Report,
  { format, file }: Output,
  stream: NodeJS.WriteStream,
): Promise<Message | undefined> {
  if (file === undefined) {
    for (const piece of piecesOf(REPORTERS[format]({ ...report, paint: paintFor(stream) }))) stream.write(piece);
    return undefined;
  }
  try {
    await writeFile(resolve(file), piecesOf(REPORTERS[format](report)));
    return undefined;
  } catch (error) {
    return systemTrouble(file, error);
  }
}

function failingSeverities({ failOn }: CheckRequest): Report['fails'] {
  const last = severities.findIndex((severity) => severity === failOn);
  return (severity: JudgedFinding['severity']) => severities.indexOf(severity) <= last;
}

function hasFailed({ files, fails }: Report, { maxWarnings }: CheckRequest): boolean {
  const severities = files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const warnings = severities.filter((severity) => severity === 'warning').length;
  return severities.some(fails) || (maxWarnings !== undefined && warnings > maxWarnings);
}

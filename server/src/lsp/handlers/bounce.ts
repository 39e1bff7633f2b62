import { bounceHelp, type FileHelp, type HelpStep } from '../../features/bounce/bounce-help';
import { mailDomains } from '../../features/mail-status/domains';
import { withClosedFiles } from '../../features/mail-records/closed-files';
import { readBounce } from '../../mail/bounce/bounce';
import { render, translate } from '../../messages/render';
import { canonicalName } from '../../records/names';
import { displayName, ROOT } from '../../records/name';
import { fileName } from '../../text/uri';
import type { Place } from '../../text/span';
import type { OpenDocuments } from '../documents';
import { rangeOf } from '../places';
import { BOUNCE, type BounceAction, type BounceFile, type BounceReply, type BounceStep } from '../protocol/bounce';
import type { Location } from '../protocol/places';
import type { InitializationOptions } from '../protocol/session';
import { WIZARD_COMMANDS } from '../protocol/wizards';
import type { Session } from '../session';
import { workspaceEdit } from '../workspace-edit';
import { showMessage, type RunCommand } from './commands';

/** Answers what a refused message means for the domains of the workspace. */
export function answerBounces(session: Session, documents: OpenDocuments, options: InitializationOptions): void {
  session.connection.onRequest<BounceReply | null, undefined>(BOUNCE, (params: unknown) => {
    const { text, domain }: Readonly<Record<string, unknown>> =
      typeof params === 'object' && params !== null ? { ...params } : {};
    const given = typeof domain === 'string' ? domain : undefined;
    return typeof text === 'string' ? bounceReply(session, documents, options, text, given) : null;
  });
}

/** Explains a bounce as text, for editors without a command of their own. */
export function explainBounceAsText(session: Session, documents: OpenDocuments): RunCommand {
  return async ([text]) => {
    if (typeof text !== 'string') return null;
    const reply = await bounceReply(session, documents, { runsWizards: false }, text);
    const shown = reply === null ? translate(session.language(), 'bounce/not-a-bounce') : plainText(reply);
    showMessage(session, shown);
    return shown;
  };
}

async function bounceReply(
  session: Session,
  documents: OpenDocuments,
  { runsWizards }: Pick<InitializationOptions, 'runsWizards'>,
  text: string,
  given?: string,
): Promise<BounceReply | null> {
  const language = session.language();
  const read = readBounce(text);
  if (read === undefined) return null;
  const isNamed = read.domain !== undefined || given !== undefined;
  const domains = isNamed ? [] : domainsOf(session);
  const named = read.domain ?? given ?? (domains.length === 1 ? domains[0] : undefined);
  const bounce = named === undefined ? read : { ...read, domain: named };
  const domain = (bounce.domain === undefined ? undefined : canonicalName(bounce.domain)) ?? ROOT;
  const all = { ...session, workspace: await withClosedFiles(session.workspace, domain) };
  const help = bounceHelp(all.workspace, bounce, language, { hasWizards: runsWizards });
  const isOpen = ({ uri }: FileHelp) => documents.get(uri) !== undefined;
  const here = help.files.filter(isOpen);
  const elsewhere = help.files.filter((file) => !isOpen(file));
  const none = help.domain === undefined ? '' : translate(language, 'bounce/no-zone', { domain: help.domain });
  return {
    texts: { title: translate(language, 'bounce/title'), next: translate(language, 'bounce/next'), none },
    reason: help.reason,
    advice: help.advice,
    domains,
    files: [...here, ...elsewhere].map((file) => fileOf(all, documents, file, help.domain ?? '')),
  };
}

/** The mail domains of the documents, each once. */
function domainsOf({ workspace }: Session): readonly string[] {
  return [...new Set(mailDomains(workspace).map(({ status }) => displayName(status.domain)))];
}

function fileOf(session: Session, documents: OpenDocuments, file: FileHelp, domain: string): BounceFile {
  const { uri, rows, steps } = file;
  const start = { line: 0, character: 0 };
  return {
    title: `${domain} (${fileName(uri)})`,
    at: { uri, range: { start, end: start } },
    rows: rows.map(({ place, ...row }) => ({ ...row, at: place && locationOf(session, place) })),
    steps: steps.map((step) => stepOf(session, documents, step, uri, domain)),
  };
}

function stepOf(
  session: Session,
  documents: OpenDocuments,
  { finding, actions, wizards }: HelpStep,
  uri: string,
  domain: string,
): BounceStep {
  const language = session.language(uri);
  const name = canonicalName(domain) ?? domain;
  const own = actions.flatMap(({ title, opens, edits }): BounceAction[] => {
    if (opens === undefined)
      return [{ title: render(title, language), edit: workspaceEdit(session, documents, edits) }];
    if (opens.kind !== 'wizard') return [];
    const command = { command: WIZARD_COMMANDS[opens.wizard], arguments: [uri, opens.domain] };
    return [{ title: render(title, language), command }];
  });
  const others = wizards.map(({ wizard, title }) => {
    return { title, command: { command: WIZARD_COMMANDS[wizard], arguments: [uri, name] } };
  });
  return {
    text: finding && render(finding.message, language),
    at: finding && locationOf(session, finding.place),
    actions: [...own, ...others],
  };
}

function locationOf({ workspace }: Session, place: Place): Location {
  return { uri: place.anchor.uri, range: rangeOf(workspace, place) };
}

function plainText({ reason, advice, files }: BounceReply): string {
  const lines = files.flatMap(({ title, rows, steps }) => [
    '',
    title,
    ...rows.map(({ label, text }) => `  ${label}: ${text}`),
    ...steps.flatMap(({ text, actions }) => [text ?? [], actions.map((action) => `→ ${action.title}`)].flat()),
  ]);
  return [reason, advice, ...lines].join('\n');
}

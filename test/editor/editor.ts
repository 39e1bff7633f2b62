import {
  commands,
  languages,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { ok } from './assert';

/** Opens a file of the test workspace, as it is on disk, in an editor. */
export async function open(path: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, path));
  await window.showTextDocument(document);
  await commands.executeCommand('workbench.action.files.revert');
  return document;
}

/** Replaces the first `before` in the document. */
export async function replace(document: TextDocument, before: string, after: string): Promise<void> {
  const start = document.getText().indexOf(before);
  ok(start >= 0, `the document says ${before}`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(start + before.length)), after);
  await workspace.applyEdit(edit);
}

/** Milliseconds: less than a test may take, so that a failure names what was missing. */
const PATIENCE = 100_000;

/** Polls until there is a result. */
export async function eventually<T>(what: string, ask: () => Thenable<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Executes a command each `pause` milliseconds until the running one ends: the input that it acts on may appear late. */
export async function repeatUntilDone(command: string, running: Thenable<unknown>, pause = 500): Promise<void> {
  const done = Promise.resolve(running).then(() => true);
  await eventually(`the end, by ${command}`, async () => {
    const next = new Promise<undefined>((resolve) => setTimeout(resolve, pause));
    const isDone = await Promise.race([done, next]);
    if (isDone === undefined) await commands.executeCommand(command);
    return isDone;
  });
}

/** The finding of one rule in a document, once it is there. */
export function finding(document: TextDocument, rule: string): Promise<Diagnostic> {
  return eventually(`a finding of ${rule}`, () => findings(document).find((found) => ruleOf(found) === rule));
}

/** Resolves once the rule finds nothing in the document. */
export async function noFinding(document: TextDocument, rule: string): Promise<void> {
  await eventually(`${rule} to go`, () => findings(document).every((found) => ruleOf(found) !== rule) || undefined);
}

export function findings(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri);
}

/** The code that the editor shows beside a message, whether it is a link or not. */
function ruleOf({ code }: Diagnostic): string | undefined {
  return (typeof code === 'object' ? code.value : code)?.toString();
}

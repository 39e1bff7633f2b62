import { Disposable, l10n, languages, window, workspace, type Memento, type TextDocument, type Uri } from 'vscode';
import { looksLikeZone, SNIFFED_LINES } from '../../server/src/sources/zone/sniff';
import { Answers } from './answers';
import { SELECTOR, ZONE_LANGUAGE } from './documents';
import { isEditable } from './editable';

/**
 * Recognises zone files that neither the name nor the first line identifies, such as the `.txt` export of a DNS
 * provider, and assigns our language to them. A document is checked once each time it is opened, so that a language
 * chosen by the user is not overridden.
 */
export function watchForZones(memory: Memento): Disposable {
  const answers = new Answers(memory);
  const judged = new Set<string>();
  const judge = async (document: TextDocument) => {
    const uri = document.uri.toString();
    if (judged.has(uri) || !isPlainText(document) || document.lineCount < 2) return;
    judged.add(uri);
    if (answers.about(uri) !== 'text' && looksLikeZone(firstLines(document))) await adopt(document, answers);
  };
  void Promise.all(workspace.textDocuments.map(judge));
  return Disposable.from(
    workspace.onDidOpenTextDocument(judge),
    workspace.onDidCloseTextDocument(({ uri }) => {
      // A change of language closes a document and reopens it immediately; one that is really closed is checked again.
      setTimeout(() => {
        if (!workspace.textDocuments.some((open) => isSame(open.uri, uri))) judged.delete(uri.toString());
      }, 0);
    }),
    workspace.onDidChangeTextDocument(async ({ document, contentChanges }) => {
      const pasted = contentChanges.some(({ text }) => text.includes('\n'));
      if (document.isUntitled && pasted) await judge(document);
    }),
  );
}

function isSame(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}

function isPlainText(document: TextDocument): boolean {
  const isServed = languages.match(SELECTOR, document) > 0;
  return document.languageId === 'plaintext' && isEditable(document) && !isServed;
}

function firstLines(document: TextDocument): string {
  const count = Math.min(document.lineCount, SNIFFED_LINES);
  return Array.from({ length: count }, (_, line) => document.lineAt(line).text).join('\n');
}

/** Sets the language and, the first time, notifies the user and offers to undo it. */
async function adopt(document: TextDocument, answers: Answers): Promise<void> {
  const uri = document.uri.toString();
  const adopted = await languages.setTextDocumentLanguage(document, ZONE_LANGUAGE);
  if (answers.about(uri) === 'zone') return;
  await answers.remember(uri, 'zone');

  const undo = l10n.t('Undo');
  const never = l10n.t('Never for This Workspace');
  const message = l10n.t('{0} looks like a DNS zone file and is treated as one.', fileName(document));
  const answer = await window.showInformationMessage(message, undo, never);
  if (answer === undefined) return;
  if (answer === never) await answers.rememberNever();
  await answers.remember(uri, 'text');
  await languages.setTextDocumentLanguage(adopted, 'plaintext');
}

function fileName({ uri }: TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

import { commands, Disposable, env, l10n, languages, Uri, window, workspace, type Diagnostic } from 'vscode';
import { rulePagePath } from '../../server/src/features/rule-page-path';
import { languageOf } from '../../server/src/messages/language';
import { EXPLAIN_RULE, RULE_PAGE_SCHEME } from '../../server/src/lsp/protocol/rule-pages';

/** The command that shows the page of a rule, and the virtual documents that are its pages. */
export function offerRulePages(extensionUri: Uri): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(RULE_PAGE_SCHEME, {
      async provideTextDocumentContent({ path }) {
        const id = /^\/([a-z-]+\/[a-z0-9-]+)[.]md$/.exec(path)?.[1];
        if (id === undefined) return '';
        const page = await workspace.fs.readFile(
          Uri.joinPath(extensionUri, 'docs/rules', rulePagePath(id, language())),
        );
        return new TextDecoder().decode(page);
      },
    }),
    commands.registerCommand(EXPLAIN_RULE, async (id?: unknown) => {
      const rule = typeof id === 'string' ? id : await ruleHere();
      if (rule !== undefined) await showPage(Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${rule}.md` }));
    }),
  );
}

function language() {
  return languageOf(workspace.getConfiguration('zonewise').get<string>('language'), env.language);
}

/** As a preview if the editor has one for Markdown. */
async function showPage(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await window.showTextDocument(uri, { preview: true });
  }
}

/** The rule of the finding at the cursor; the user chooses among several, or among those of the document. */
async function ruleHere(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const all = editor === undefined ? [] : languages.getDiagnostics(editor.document.uri).filter(isOurs);
  const here = all.filter(({ range }) => editor !== undefined && range.intersection(editor.selection) !== undefined);
  const rules = [...new Map((here.length > 0 ? here : all).map((found) => [ruleOf(found), found.message]))];
  const [only] = rules;
  if (only === undefined) {
    await window.showInformationMessage(l10n.t('This document has no Zonewise findings to explain.'));
    return undefined;
  }
  if (rules.length === 1) return only[0];
  const items = rules.map(([label, detail]) => ({ label, detail }));
  return (await window.showQuickPick(items, { title: l10n.t('Which finding?'), matchOnDetail: true }))?.label;
}

function isOurs({ source }: Diagnostic): boolean {
  return source === 'zonewise';
}

/** The code that the editor shows beside a message, whether it is a link or not. */
function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

import { commands, Disposable, env, l10n, languages, UIKind, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPLAIN_BOUNCE } from '../../server/src/lsp/protocol/bounce';
import type { BouncePanel } from './bounce-panel';
import { SELECTOR } from './documents';

/** Follows a link of the page; its argument is the number of the link. Not for the palette. */
const FOLLOW = 'zonewise.followBounceLink';

/** The command that explains a refused message. Its code is loaded with the first call. */
export function offerBounces(client: BaseLanguageClient): Disposable {
  let panel: BouncePanel | undefined;
  return Disposable.from(
    commands.registerCommand(EXPLAIN_BOUNCE, async (given?: unknown) => {
      const [{ BouncePanel, explain }] = await Promise.all([import('./bounce-panel'), client.start()]);
      const origins = typeof given === 'string' ? [() => given] : [selected, opened, copied, typed];
      for (const origin of origins) {
        const text = await origin();
        if (text === undefined) return;
        const reply = text.trim() === '' ? null : await explain(client, text);
        if (reply === null) continue;
        const domain = reply.domains.length > 1 ? await domainAmong(reply.domains) : undefined;
        const shown = domain === undefined ? reply : await explain(client, text, domain);
        panel ??= new BouncePanel(client, FOLLOW, () => (panel = undefined));
        panel.show(text, shown ?? reply, domain);
        panel.reveal();
        return;
      }
      await window.showWarningMessage(
        l10n.t('This text contains no SMTP reply of class 4 or 5. Paste the whole line of the log.'),
      );
    }),
    commands.registerCommand(FOLLOW, (index: unknown) =>
      typeof index === 'number' ? panel?.follow(index) : undefined,
    ),
    { dispose: () => panel?.dispose() },
  );
}

/** Without a choice the message is explained without a domain. */
function domainAmong(domains: readonly string[]): Thenable<string | undefined> {
  const placeHolder = l10n.t('The message names no domain. Who sent it?');
  return window.showQuickPick(domains, { title: title(), placeHolder });
}

// Where the message may be, most likely first. The clipboard is read only if it is not in the editor.

function selected(): string {
  const editor = window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
}

/** A log or a delivery report, not one of our own documents. */
function opened(): string {
  const document = window.activeTextEditor?.document;
  if (document === undefined || languages.match(SELECTOR, document) > 0) return '';
  const text = document.getText();
  return text.length <= LONGEST ? text : '';
}

/** A log may be of any size; the message is selected there. */
const LONGEST = 256 * 1024;

/** A browser would ask for permission first, and wait. */
async function copied(): Promise<string> {
  return env.uiKind === UIKind.Web ? '' : env.clipboard.readText();
}

function typed(): Thenable<string | undefined> {
  return window.showInputBox({
    title: title(),
    prompt: l10n.t('Paste the reply of the receiving server, or the whole line of the log'),
    ignoreFocusOut: true,
  });
}

function title(): string {
  return l10n.t('Explain Bounce Message');
}

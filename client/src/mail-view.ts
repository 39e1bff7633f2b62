import {
  commands,
  Disposable,
  l10n,
  languages,
  LanguageStatusSeverity,
  StatusBarAlignment,
  window,
  workspace,
  type LanguageStatusItem,
  type StatusBarItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MailDomain } from '../../server/src/lsp/protocol/mail-status';
import { NETWORK_STATE, type NetworkStateParams } from '../../server/src/lsp/protocol/network';
import { SELECTOR } from './documents';
import { MailStatus } from './mail-status';
import { MailTree, type MailNode } from './mail-tree';

const VIEW = 'zonewise.mailAuthentication';

/** The view of domains in the Explorer, and the domain of the current document in the status bar. */
export function offerMailView(client: BaseLanguageClient): Disposable {
  const status = new MailStatus(client);
  const view = window.createTreeView<MailNode>(VIEW, { treeDataProvider: new MailTree(status), showCollapseAll: true });
  const bar = new DocumentStatus(status);
  const isOurs = () => window.activeTextEditor !== undefined && isServed(window.activeTextEditor.document);
  status.showWhile(() => view.visible || isOurs());
  return Disposable.from(
    status,
    view,
    bar,
    showNetwork(client),
    view.onDidChangeVisibility(() => status.refreshSoon()),
    window.onDidChangeActiveTextEditor(() => {
      bar.update();
      status.refreshSoon();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isServed(document)) status.refreshSoon();
    }),
    commands.registerCommand('zonewise.refreshMailStatus', async () => {
      await client.start();
      await status.refresh();
    }),
    commands.registerCommand('zonewise.showMailAuthentication', async () => {
      const document = window.activeTextEditor?.document;
      await client.start();
      await commands.executeCommand(`${VIEW}.focus`);
      await status.refresh();
      const [domain] = document === undefined ? [] : status.of(document.uri.toString());
      if (domain !== undefined) await view.reveal({ kind: 'domain', domain }, { expand: true, focus: true });
    }),
  );
}

function isServed(document: Parameters<typeof languages.match>[1]): boolean {
  return languages.match(SELECTOR, document) > 0;
}

/** The domain of the active document, as a status bar entry and as a language status item. */
class DocumentStatus {
  readonly #status: MailStatus;
  readonly #bar: StatusBarItem;
  readonly #item: LanguageStatusItem;
  readonly #listening: Disposable;

  constructor(status: MailStatus) {
    this.#status = status;
    this.#bar = window.createStatusBarItem('zonewise.mail', StatusBarAlignment.Right, 90);
    const name = l10n.t('Mail Authentication');
    this.#bar.name = name;
    this.#bar.command = 'zonewise.showMailAuthentication';
    this.#item = languages.createLanguageStatusItem('zonewise.mail', SELECTOR);
    this.#item.name = name;
    this.#item.command = { title: l10n.t('Show Mail Authentication'), command: 'zonewise.showMailAuthentication' };
    this.#listening = status.onDidChange(() => this.update());
    this.update();
  }

  update(): void {
    const editor = window.activeTextEditor;
    const [domain] = editor === undefined ? [] : this.#status.of(editor.document.uri.toString());
    if (domain === undefined) {
      this.#bar.hide();
      this.#item.text = l10n.t('No mail domain in this file');
      this.#item.severity = LanguageStatusSeverity.Information;
      return;
    }
    const summary = domain.summary.replaceAll('`', '');
    this.#bar.text = `$(mail) ${marks(domain)}`;
    this.#bar.tooltip = `${domain.domain}\n${summary.replaceAll('; ', '\n')}`;
    this.#bar.accessibilityInformation = { label: `${domain.domain}: ${summary}`, role: 'button' };
    this.#bar.show();
    this.#item.text = `${domain.domain}: ${words(domain)}`;
    this.#item.severity = domain.state === 'bad' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#bar.dispose();
    this.#item.dispose();
  }
}

/** The protocols that receivers require. */
const REQUIRED: ReadonlySet<string> = new Set(['SPF', 'DKIM', 'DMARC']);
const MARKS = { good: '$(check)', bad: '$(close)', unknown: '$(question)', optional: '' } as const;

function marks({ protocols }: MailDomain): string {
  const required = protocols.filter(({ label }) => REQUIRED.has(label));
  return required.map(({ label, state }) => `${label} ${MARKS[state]}`).join(' ');
}

function words({ protocols }: MailDomain): string {
  const bad = protocols.filter(({ state }) => state === 'bad').map(({ label }) => label);
  return bad.length === 0 ? l10n.t('mail records in order') : l10n.t('check {0}', bad.join(', '));
}

/** Shows beside the document why names stay unknown, as long as DNS cannot be used. */
function showNetwork(client: BaseLanguageClient): Disposable {
  let item: LanguageStatusItem | undefined;
  const hide = () => {
    item?.dispose();
    item = undefined;
  };
  return Disposable.from(
    client.onNotification(NETWORK_STATE, ({ state, text }: NetworkStateParams) => {
      hide();
      if (state === 'good') return;
      item = languages.createLanguageStatusItem('zonewise.network', SELECTOR);
      item.name = 'DNS';
      item.text = state === 'offline' ? l10n.t('DNS is not responding') : l10n.t('DNS here denies every name');
      item.detail = text;
      item.severity = LanguageStatusSeverity.Warning;
      item.command = {
        title: l10n.t('DNS Settings'),
        command: 'workbench.action.openSettings',
        arguments: ['@ext:zonewise.zonewise dns'],
      };
    }),
    { dispose: hide },
  );
}

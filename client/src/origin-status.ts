import {
  commands,
  ConfigurationTarget,
  Disposable,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { ORIGIN, type OriginParams, type OriginReply } from '../../server/src/lsp/protocol/zone';
import { ZONE_LANGUAGE } from './documents';

/** The name of the zone in the active document, as a language status item, and the command that changes it. */
export function showOrigins(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('zonewise.origin', { language: ZONE_LANGUAGE });
  item.name = l10n.t('Name of the Zone');
  item.command = { title: l10n.t('Change'), command: 'zonewise.setOrigin' };
  let turn = 0;
  const update = async () => {
    const document = activeZone();
    if (document === undefined || !client.isRunning()) return;
    const own = ++turn;
    const reply = await originOf(client, document);
    if (own !== turn || reply === null) return;
    item.text = reply.origin ?? l10n.t('Unknown zone');
    item.detail = reply.reason.replaceAll('`', '');
    item.severity = reply.origin === null ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  };
  return Disposable.from(
    item,
    commands.registerCommand('zonewise.setOrigin', () => setOrigin(client)),
    window.onDidChangeActiveTextEditor(update),
    // What is found in a document depends on the name of its zone, so this also comes after changes of that.
    languages.onDidChangeDiagnostics(update),
    workspace.onDidSaveTextDocument(update),
    client.onDidChangeState(({ newState }) => (newState === State.Running ? void update() : undefined)),
  );
}

/** Prompts for the name of the zone in the active document, and writes it to `zonewise.origins`. Empty: removes it. */
async function setOrigin(client: BaseLanguageClient): Promise<void> {
  const document = activeZone();
  if (document === undefined) return;
  await client.start();
  const reply = await originOf(client, document);
  const value = await window.showInputBox({
    title: l10n.t('Name of the zone in {0}', workspace.asRelativePath(document.uri)),
    value: reply?.origin ?? '',
    placeHolder: 'example.com',
    prompt: l10n.t('Written to zonewise.origins; leave it empty to use the name that the file implies.'),
    validateInput: (text) => (isName(text.trim()) ? undefined : l10n.t('Not a valid domain name.')),
  });
  if (value === undefined) return;
  const folder = workspace.getWorkspaceFolder(document.uri);
  const section = workspace.getConfiguration('zonewise', document.uri);
  const { workspaceFolderValue, workspaceValue, globalValue } =
    section.inspect<Record<string, string>>('origins') ?? {};
  const written = (folder === undefined ? globalValue : (workspaceFolderValue ?? workspaceValue)) ?? {};
  const path = folder === undefined ? document.uri.path.slice(1) : workspace.asRelativePath(document.uri, false);
  const key = folder === undefined ? `**/${escapeGlob(path.slice(path.lastIndexOf('/') + 1))}` : escapeGlob(path);
  const others = Object.entries(written).filter(([pattern]) => pattern !== key);
  const name = value.trim();
  const origins = Object.fromEntries(name === '' ? others : [[key, name], ...others]);
  const target = folder === undefined ? ConfigurationTarget.Global : ConfigurationTarget.WorkspaceFolder;
  await section.update('origins', Object.keys(origins).length === 0 ? undefined : origins, target);
}

function originOf(client: BaseLanguageClient, { uri }: TextDocument): Promise<OriginReply | null> {
  return client.sendRequest<OriginReply | null>(ORIGIN, { uri: uri.toString() } satisfies OriginParams);
}

function activeZone(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === ZONE_LANGUAGE ? document : undefined;
}

/** Characters that have a meaning in a pattern count as themselves. */
function escapeGlob(path: string): string {
  return path.replaceAll(/[*?[\]{}()!\\]/g, '\\$&');
}

function isName(text: string): boolean {
  return text.length < 254 && /^(?:(?:[\w-]{1,63}\.)*[\w-]{1,63}\.?|\.)?$/.test(text);
}

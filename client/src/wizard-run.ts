import { env, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WIZARD_STEP, type WizardStep, type WizardStepParams } from '../../server/src/lsp/protocol/wizards';
import { createKeys, type DkimKeys } from './keys';
import { applyServerEdit } from './server-edit';
import { askChoice, askText, type Reply } from './wizard-input';

type Done = Extract<WizardStep, { kind: 'done' }>;

/** What a wizard was called for. */
export type WizardCall = Pick<WizardStepParams, 'wizard' | 'uri' | 'domain'>;

/** Shows the steps of a wizard. Nothing is written before the last one is accepted. */
export async function runWizard(client: BaseLanguageClient, call: WizardCall): Promise<void> {
  const given: [id: string, values: readonly string[]][] = [];
  const previous = new Map<string, readonly string[]>();
  let privateKey = '';
  for (;;) {
    const answers = Object.fromEntries(given);
    const request = (draft?: readonly string[]) =>
      client.sendRequest<WizardStep | null>(WIZARD_STEP, { ...call, answers, draft } satisfies WizardStepParams);
    const step = await request();
    if (step === null) return;
    if (step.kind === 'stop') {
      await window.showWarningMessage(step.message);
      return;
    }
    if (step.kind === 'key') {
      const keys = await keysOf(step.algorithm);
      if (keys === undefined) return;
      privateKey = keys.privateKey;
      given.push([step.id, [keys.publicKey]]);
      continue;
    }
    const id = step.kind === 'done' ? 'done' : step.id;
    const asking = { before: given.length, previous: previous.get(id), recheck: request };
    const reply: Reply = step.kind === 'input' ? await askText(step, asking) : await askChoice(step, asking);
    if (reply === undefined) return;
    if (reply === 'back') {
      goBack(given);
      continue;
    }
    if (step.kind === 'done') {
      // The documents may have changed since the step was shown.
      const current = await request();
      if (current?.kind === 'done') await finish(client, current, reply[0], privateKey);
      return;
    }
    previous.set(id, reply);
    given.push([id, reply]);
  }
}

/** Older runtimes do not create Ed25519 keys; the user may take an RSA key then, which every receiver knows. */
async function keysOf(algorithm: 'rsa' | 'ed25519'): Promise<DkimKeys | undefined> {
  const keys = await createKeys(algorithm).catch(() => undefined);
  if (keys !== undefined) return keys;
  if (algorithm === 'rsa') {
    await window.showErrorMessage(l10n.t('This editor cannot create keys of this kind.'));
    return undefined;
  }
  const instead = l10n.t('Create an RSA Key');
  const message = l10n.t('This editor cannot create Ed25519 keys.');
  const chosen = await window.showWarningMessage(message, { modal: true }, instead);
  return chosen === instead ? keysOf('rsa') : undefined;
}

/** To the last step that the user answered: a key was created without a question. */
function goBack(given: [id: string, values: readonly string[]][]): void {
  while (given.pop()?.[0] === 'key');
}

/** The private key is saved first: a published key whose private half is lost would be of no use. */
async function finish(client: BaseLanguageClient, step: Done, choice: string | undefined, key: string): Promise<void> {
  if (choice === undefined) return;
  if (step.keyFile !== undefined && !(await saveKey(step.keyFile, key))) return;
  if (choice === 'copy') {
    await env.clipboard.writeText(step.text);
    return;
  }
  if (await applyServerEdit(client, step.edit, {})) return;
  await window.showErrorMessage(l10n.t('The file has changed meanwhile. Nothing was added; run the command again.'));
}

async function saveKey(name: string, key: string): Promise<boolean> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = await window.showSaveDialog({
    title: l10n.t('Save the private key'),
    filters: { PEM: ['pem'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (uri === undefined) return false;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(key));
  return true;
}

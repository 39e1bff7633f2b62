import { commands, Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WIZARD_COMMANDS } from '../../server/src/lsp/protocol/wizards';
import type { WizardCall } from './wizard-run';

/** The commands that create mail records step by step. Their code is loaded with the first call. */
export function offerWizards(client: BaseLanguageClient): Disposable {
  const wizards = Object.entries(WIZARD_COMMANDS) as [WizardCall['wizard'], string][];
  const registered = wizards.map(([wizard, command]) =>
    commands.registerCommand(command, async (uri?: unknown, domain?: unknown) => {
      const [{ runWizard }] = await Promise.all([import('./wizard-run'), client.start()]);
      await runWizard(client, {
        wizard,
        uri: typeof uri === 'string' ? uri : window.activeTextEditor?.document.uri.toString(),
        domain: typeof domain === 'string' ? domain : undefined,
      });
    }),
  );
  return Disposable.from(...registered);
}

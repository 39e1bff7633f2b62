/** The editor's commands that run wizards; arguments: URI and domain, both optional. */
export const WIZARD_COMMANDS = {
  spf: 'zonewise.addSpfRecord',
  dkim: 'zonewise.addDkimKey',
  dmarc: 'zonewise.addDmarcRecord',
  'lock-down': 'zonewise.lockDownDomain',
} as const;

/** Client to server: the step that follows the answers given so far. */
export const WIZARD_STEP = 'zonewise/wizardStep';

export interface WizardStepParams {
  readonly wizard: keyof typeof WIZARD_COMMANDS;
  /** The document from which the wizard was called. */
  readonly uri?: string | undefined;
  readonly domain?: string | undefined;
  /** By the id of the step. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** What is typed or chosen in the current step: the reply has its problem and its hint as they are then. */
  readonly draft?: readonly string[] | undefined;
}

/** See `Step` of the server's features. */
export type WizardStep =
  | {
      readonly kind: 'pick';
      readonly id: string;
      readonly title: string;
      readonly hint: string;
      readonly choices: readonly WizardChoice[];
      readonly many?: boolean;
    }
  | {
      readonly kind: 'input';
      readonly id: string;
      readonly title: string;
      readonly hint: string;
      readonly value: string;
      readonly problem?: string;
    }
  | { readonly kind: 'key'; readonly id: string; readonly algorithm: 'rsa' | 'ed25519' }
  | {
      readonly kind: 'done';
      readonly title: string;
      readonly hint: string;
      readonly choices: readonly WizardChoice[];
      readonly text: string;
      /** A `WorkspaceEdit` of the protocol. */
      readonly edit: unknown;
      readonly keyFile?: string;
    }
  | { readonly kind: 'stop'; readonly message: string };

export interface WizardChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly picked?: boolean;
}

import type { Language } from '../../messages/language';
import type { ArgsParameter, MessageId } from '../../messages/message';
import { translate } from '../../messages/render';
import type { AbsoluteEdit } from '../../text/apply-edits';
import type { Workspace } from '../../workspace/workspace';

/** The wizards: each leads to one record, or to those that lock a domain. */
export const WIZARD_IDS = ['spf', 'dkim', 'dmarc', 'lock-down'] as const;

export type WizardId = (typeof WIZARD_IDS)[number];

/** One thing to choose. All texts are in the user's language. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** Chosen unless the user changes it. */
  readonly picked?: boolean;
}

/**
 * What the client shows next. A step is answered under its `id`; the same wizard with one more answer gives the next
 * step, with one answer less the one before. Nothing is written before `done`.
 */
export type Step =
  | {
      readonly kind: 'pick';
      readonly id: string;
      readonly title: string;
      readonly hint: string;
      readonly choices: readonly Choice[];
      /** Any number of them, including none. */
      readonly many?: boolean;
    }
  | {
      readonly kind: 'input';
      readonly id: string;
      readonly title: string;
      readonly hint: string;
      readonly value: string;
      /** Why the text cannot be accepted. */
      readonly problem?: string;
    }
  /** The client creates a pair of keys and answers with the public one: base64 of its SubjectPublicKeyInfo. */
  | { readonly kind: 'key'; readonly id: string; readonly algorithm: 'rsa' | 'ed25519' }
  | Done
  | { readonly kind: 'stop'; readonly message: string };

/** The last step: what is written, and the ways to do so. */
export interface Done {
  readonly kind: 'done';
  readonly title: string;
  readonly hint: string;
  /** `insert` applies the edits, `copy` takes `text`. */
  readonly choices: readonly Choice[];
  /** The records in presentation format. */
  readonly text: string;
  /** By document URI; none if the source cannot write the records. */
  readonly edits: ReadonlyMap<string, readonly AbsoluteEdit[]>;
  /** The name of the file for the private key, if the client has created one. */
  readonly keyFile?: string;
}

/** Answers by the id of their step. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What a wizard works with. It has no state of its own. */
export interface WizardContext {
  readonly workspace: Workspace;
  readonly language: Language;
  /** The document from which it was called. */
  readonly uri: string | undefined;
  /** The domain, if it is known already. */
  readonly domain: string | undefined;
  readonly answers: Answers;
  /** What is typed or chosen in the current step but not yet confirmed. */
  readonly draft: readonly string[] | undefined;
}

/** The text of the catalogue in the language of the wizard. */
export function say<I extends MessageId>({ language }: WizardContext, id: I, ...args: ArgsParameter<I>): string {
  return translate(language, id, ...args);
}

/** The only answer to a step; `undefined` until there is one. */
export function answer({ answers }: WizardContext, id: string): string | undefined {
  return answers[id]?.[0];
}

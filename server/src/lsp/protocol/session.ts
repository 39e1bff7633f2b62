/** Sent once, with `initialize`. */
export interface InitializationOptions {
  /** Whether the workspace is trusted: without it no network and nothing outside the folder. */
  readonly trusted: boolean;
  /** The language the editor is shown in, such as `en` or `pt-br`. */
  readonly locale: string;
  /** Whether the editor shows trees of SPF records itself, with its own command `SHOW_SPF_TREE`. */
  readonly showsTrees: boolean;
  /** Whether the editor runs wizards, with its own commands `WIZARD_COMMANDS`. */
  readonly runsWizards: boolean;
  /** Whether the editor shows pages of rules itself, with its own command `EXPLAIN_RULE`. */
  readonly showsPages: boolean;
  /** Whether the editor explains bounces itself, with its own command `EXPLAIN_BOUNCE`. */
  readonly explainsBounces: boolean;
}

/** Client to server: the user has trusted the workspace. */
export const TRUST = 'zonewise/trust';

export interface TrustParams {
  readonly trusted: boolean;
}

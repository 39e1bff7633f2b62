import {
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { render } from '../../messages/render';
import type { JudgedFinding } from '../../config/judge';
import { ruleUrl } from '../../features/links';
import { rangeOf } from '../places';
import type { Loading } from '../loading';
import type { Session } from '../session';

/** Milliseconds of silence before findings are pushed to a client that cannot pull. */
const PUSH_DELAY = 200;

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/**
 * Findings on their way to the client: pulled for open documents where the client can, pushed for everything else;
 * never both for one document.
 */
export class Diagnostics {
  readonly #session: Session;
  readonly #loading: Loading;
  readonly #onChange: () => void;
  readonly #canPull: boolean;
  readonly #canRefresh: boolean;
  readonly #open = new Set<string>();
  /** Documents that were not open when something was pushed for them. */
  readonly #pushed = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onChange`: whatever else is shown may have changed with everything. */
  constructor(session: Session, loading: Loading, onChange: () => void) {
    this.#session = session;
    this.#loading = loading;
    this.#onChange = onChange;
    this.#canPull = session.client.textDocument?.diagnostic !== undefined;
    this.#canRefresh = session.client.workspace?.diagnostics?.refreshSupport === true;
    if (this.#canPull) session.connection.languages.diagnostics.on(({ textDocument }) => this.#pull(textDocument.uri));
  }

  opened(uri: string): void {
    this.#open.add(uri);
    if (this.#canPull && this.#pushed.delete(uri)) this.#send(uri, []);
    this.changed();
  }

  closed(uri: string): void {
    this.#open.delete(uri);
    if (!this.#canPull) this.#send(uri, []);
    this.changed();
  }

  /** A document changed: pulled ones are asked for by the client itself. */
  changed(): void {
    this.#schedulePush();
    this.#session.background(() => this.#loading.load());
  }

  /** Configuration, trust or files that nobody has open changed. */
  everythingChanged(): void {
    const { connection, background } = this.#session;
    if (this.#canPull && this.#canRefresh) background(() => connection.languages.diagnostics.refresh());
    this.#onChange();
    this.changed();
  }

  async #pull(uri: string): Promise<DocumentDiagnosticReport> {
    await this.#loading.load();
    return { kind: DocumentDiagnosticReportKind.Full, items: this.#diagnostics(uri) };
  }

  #schedulePush(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#session.background(() => this.#push()), PUSH_DELAY);
  }

  async #push(): Promise<void> {
    await this.#loading.load();
    for (const uri of this.#session.workspace.uris()) {
      if (this.#canPull && this.#open.has(uri)) continue;
      const items = this.#diagnostics(uri);
      if (items.length > 0 || this.#pushed.has(uri)) this.#send(uri, items);
      if (items.length > 0) this.#pushed.add(uri);
      else this.#pushed.delete(uri);
    }
    for (const uri of this.#pushed) {
      if (this.#session.workspace.document(uri) !== undefined) continue;
      this.#pushed.delete(uri);
      this.#send(uri, []);
    }
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    const { connection, background } = this.#session;
    background(() => connection.sendDiagnostics({ uri, diagnostics }));
  }

  #diagnostics(uri: string): Diagnostic[] {
    return this.#session.workspace.findings(uri).map((finding) => this.#diagnostic(finding));
  }

  #diagnostic(finding: JudgedFinding): Diagnostic {
    const { workspace, language } = this.#session;
    const { rule } = finding;
    const href = ruleUrl(rule);
    const tags = rule.tag === undefined ? {} : { tags: [tag(rule.tag)] };
    return {
      range: rangeOf(workspace, finding.place),
      severity: severities[finding.severity],
      code: rule.id,
      ...(href === undefined ? {} : { codeDescription: { href } }),
      source: 'zonewise',
      message: render(finding.message, language()),
      relatedInformation: finding.related.map(({ place, message }) => ({
        location: { uri: place.anchor.uri, range: rangeOf(workspace, place) },
        message: render(message, language()),
      })),
      ...tags,
    };
  }
}

function tag(name: 'unnecessary' | 'deprecated'): DiagnosticTag {
  return name === 'unnecessary' ? DiagnosticTag.Unnecessary : DiagnosticTag.Deprecated;
}

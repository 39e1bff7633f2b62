import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { JudgedFinding } from '../config/judge';
import { ruleUrl } from '../features/links';
import type { Language } from '../messages/catalogues';
import { render, translate } from '../messages/render';
import type { Anchor } from '../text/span';
import { rangeOf } from './places';
import type { Session } from './session';

/** The maximum number of findings shown per document; more would slow the editor down without helping the user. */
const LIMIT = 1000;

/**
 * Findings as diagnostics. The texts of each are rendered once; later only its lines move. An unchanged diagnostic is
 * the same object, so that lists can be compared by identity.
 */
export class RenderedDiagnostics {
  readonly #session: Pick<Session, 'workspace' | 'language'>;
  readonly #known = new WeakMap<JudgedFinding, Rendered>();
  #count = 0;

  constructor(session: Pick<Session, 'workspace' | 'language'>) {
    this.#session = session;
  }

  /** How many diagnostics were rendered so far. */
  get count(): number {
    return this.#count;
  }

  /** The diagnostics of a document: all, or the first ones by severity and place, plus one with the total number. */
  of(uri: string): readonly Diagnostic[] {
    const findings = this.#session.workspace.findings(uri);
    const language = this.#session.language(uri);
    const origins = new Map<Anchor, string>();
    const shown = firstOnes(findings).map((finding) => this.#one(finding, language, origins));
    return shown.length === findings.length ? shown : [...shown, rest(shown.length, findings.length, language)];
  }

  /** `origins`: where the anchors begin, if known. */
  #one(finding: JudgedFinding, language: Language, origins: Map<Anchor, string>): Diagnostic {
    const places = [finding.place, ...finding.related.map(({ place }) => place)];
    const origin = places.map(({ anchor }) => this.#originOf(anchor, origins)).join(' ');
    const known = this.#known.get(finding);
    if (known?.language === language && known.origin === origin) return known.diagnostic;
    const diagnostic = known?.language === language ? this.#moved(known, finding) : this.#rendered(finding, language);
    this.#known.set(finding, { language, origin, diagnostic });
    return diagnostic;
  }

  /** Line and column where an anchor begins. Its text never changes: the findings on it move with it. */
  #originOf(anchor: Anchor, origins: Map<Anchor, string>): string {
    const known = origins.get(anchor);
    if (known !== undefined) return known;
    const at = this.#session.workspace.document(anchor.uri)?.positionAt(anchor.offset);
    const origin = at === undefined ? '-' : `${String(at.line)}:${String(at.character)}`;
    origins.set(anchor, origin);
    return origin;
  }

  #moved({ diagnostic }: Rendered, { place, related }: JudgedFinding): Diagnostic {
    const { workspace } = this.#session;
    const texts = diagnostic.relatedInformation ?? [];
    return {
      ...diagnostic,
      range: rangeOf(workspace, place),
      relatedInformation: related.map(({ place: at }, index) => ({
        location: { uri: at.anchor.uri, range: rangeOf(workspace, at) },
        message: texts[index]?.message ?? '',
      })),
    };
  }

  #rendered({ rule, severity, place, message, related }: JudgedFinding, language: Language): Diagnostic {
    this.#count++;
    const { workspace } = this.#session;
    const href = ruleUrl(rule);
    return {
      range: rangeOf(workspace, place),
      severity: severities[severity],
      code: rule.id,
      ...(href === undefined ? {} : { codeDescription: { href } }),
      source: 'zonewise',
      message: render(message, language),
      relatedInformation: related.map(({ place: at, message: text }) => ({
        location: { uri: at.anchor.uri, range: rangeOf(workspace, at) },
        message: render(text, language),
      })),
      ...(rule.tag === undefined ? {} : { tags: [tags[rule.tag]] }),
    };
  }
}

interface Rendered {
  readonly language: Language;
  /** Where the anchors of the finding began. */
  readonly origin: string;
  readonly diagnostic: Diagnostic;
}

export const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

function firstOnes(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  if (findings.length <= LIMIT) return findings;
  const errors = findings.filter(({ severity }) => severity === 'error').slice(0, LIMIT);
  const others = findings.filter(({ severity }) => severity !== 'error').slice(0, LIMIT - errors.length);
  return [...errors, ...others];
}

function rest(shown: number, total: number, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: 'zonewise',
    message: translate(language, 'diagnostics/shown', { shown, total }),
  };
}

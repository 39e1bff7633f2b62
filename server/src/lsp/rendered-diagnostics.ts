import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Position } from 'vscode-languageserver';
import type { JudgedFinding, JudgedList } from '../config/judge';
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
  readonly #origins = new WeakMap<Anchor, Position>();
  #count = 0;

  constructor(session: Pick<Session, 'workspace' | 'language'>) {
    this.#session = session;
  }

  /** How many diagnostics were rendered so far. */
  get count(): number {
    return this.#count;
  }

  /** The diagnostics of a document: all, or the first ones by severity and place, plus one with the total number. */
  of(uri: string, lists = this.#session.workspace.findingLists(uri)): readonly Diagnostic[] {
    const language = this.#session.language(uri);
    const total = lists.reduce((sum, { findings }) => sum + findings.length, 0);
    const origins = new Map<Anchor, Position>();
    const shown = firstOnes(lists, total).map((finding) => this.#one(finding, language, origins));
    return shown.length === total ? shown : [...shown, rest(shown.length, total, language)];
  }

  /** `origins`: where the anchors begin, as far as that was looked up. */
  #one(finding: JudgedFinding, language: Language, origins: Map<Anchor, Position>): Diagnostic {
    const origin = this.#originOf(finding.place.anchor, origins);
    const related =
      finding.related.length === 0 ? NONE : finding.related.map(({ place }) => this.#originOf(place.anchor, origins));
    const known = this.#known.get(finding);
    if (known?.language === language && known.origin === origin && isSame(known.related, related))
      return known.diagnostic;
    const diagnostic = known?.language === language ? this.#moved(known, finding) : this.#rendered(finding, language);
    this.#known.set(finding, { language, origin, related, diagnostic });
    return diagnostic;
  }

  /** Where an anchor begins; the same object until it moves. Its text never changes: the findings on it move with it. */
  #originOf(anchor: Anchor, origins: Map<Anchor, Position>): Position {
    const known = origins.get(anchor);
    if (known !== undefined) return known;
    const at = this.#session.workspace.document(anchor.uri)?.positionAt(anchor.offset) ?? NOWHERE;
    const last = this.#origins.get(anchor);
    const origin = last?.line === at.line && last.character === at.character ? last : at;
    this.#origins.set(anchor, origin);
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
  /** Where the anchor of the finding began, and those of what is related to it. */
  readonly origin: Position;
  readonly related: readonly Position[];
  readonly diagnostic: Diagnostic;
}

export const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

const NOWHERE: Position = { line: 0, character: 0 };
const NONE: readonly Position[] = [];

function isSame(a: readonly Position[], b: readonly Position[]): boolean {
  return a === b || (a.length === b.length && a.every((position, index) => position === b[index]));
}

/** All in the order of the text if there are not too many, otherwise errors first. */
function firstOnes(lists: readonly JudgedList[], total: number): readonly JudgedFinding[] {
  if (total <= LIMIT) return lists.flatMap(({ findings }) => findings);
  const first: JudgedFinding[] = [];
  for (const areErrors of [true, false]) {
    for (const { findings } of lists) {
      for (const finding of findings) {
        if ((finding.severity === 'error') === areErrors && first.length < LIMIT) first.push(finding);
      }
    }
  }
  return first;
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

import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Position, type Range } from 'vscode-languageserver';
import type { JudgedFinding, JudgedList } from '../config/judge';
import { ruleUrl } from '../features/links';
import type { Language } from '../messages/language';
import { render, translate } from '../messages/render';
import type { Anchor } from '../text/span';
import type { Workspace } from '../workspace/workspace';
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
  /** What was last rendered of each document. */
  readonly #known = new Map<string, ReadonlyMap<JudgedList, RenderedList>>();
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
    const known = this.#known.get(uri);
    const fresh = new Map<JudgedList, RenderedList>();
    const places = new Places(this.#session.workspace);
    const rendered = (list: JudgedList): RenderedList => {
      const done = fresh.get(list) ?? this.#list(list, known?.get(list), language, places);
      fresh.set(list, done);
      return done;
    };
    const total = lists.reduce((sum, { findings }) => sum + findings.length, 0);
    const shown = total <= LIMIT ? lists.flatMap((list) => rendered(list).all) : firstOnes(lists, rendered);
    this.#known.set(uri, fresh);
    return shown.length === total ? shown : [...shown, rest(shown.length, total, language)];
  }

  /** The document is no longer shown. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  #list(list: JudgedList, known: RenderedList | undefined, language: Language, places: Places): RenderedList {
    if (known?.language === language) {
      if (known.begins.every((begin) => places.isAt(begin))) return known;
      const begins = known.begins.map(({ anchor }) => places.begin(anchor));
      const lines = linesMoved(known.begins[0], begins[0]);
      const all = list.findings.map((finding, i) => this.#moved(finding, known.all[i], lines, language));
      return { language, begins, ...grouped(all) };
    }
    const anchors = new Set([list.anchor, ...list.findings.flatMap(({ related }) => related.map(anchorOf))]);
    const all = list.findings.map((finding) => this.#rendered(finding, language));
    return { language, begins: Array.from(anchors, (anchor) => places.begin(anchor)), ...grouped(all) };
  }

  /** The diagnostic of a finding whose text moved down by `lines`; `undefined` if the columns differ as well. */
  #moved(finding: JudgedFinding, before: Diagnostic | undefined, lines: number | undefined, language: Language) {
    if (before === undefined) return this.#rendered(finding, language);
    const range = lines === undefined ? rangeOf(this.#session.workspace, finding.place) : down(before.range, lines);
    if (finding.related.length === 0) return { ...before, range };
    const texts = before.relatedInformation ?? [];
    return {
      ...before,
      range,
      relatedInformation: finding.related.map(({ place }, index) => ({
        location: { uri: place.anchor.uri, range: rangeOf(this.#session.workspace, place) },
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
      ...(related.length > 0 && {
        relatedInformation: related.map(({ place: at, message: text }) => ({
          location: { uri: at.anchor.uri, range: rangeOf(workspace, at) },
          message: render(text, language),
        })),
      }),
      ...(rule.tag === undefined ? {} : { tags: [tags[rule.tag]] }),
    };
  }
}

/** The diagnostics of one list, as long as the texts that they are in begin where they did. */
interface RenderedList {
  readonly language: Language;
  readonly begins: readonly Begin[];
  /** In the order of the text. */
  readonly all: readonly Diagnostic[];
  readonly errors: readonly Diagnostic[];
  readonly others: readonly Diagnostic[];
}

export const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** Where the text of an anchor begins. */
interface Begin extends Position {
  readonly anchor: Anchor;
}

/** Where anchors begin now; each is looked up once. Their texts never change: what is found in them moves with them. */
class Places {
  readonly #workspace: Workspace;
  readonly #begins = new Map<Anchor, Begin>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  begin(anchor: Anchor): Begin {
    const known = this.#begins.get(anchor);
    if (known !== undefined) return known;
    const at = this.#workspace.document(anchor.uri)?.positionAt(anchor.offset) ?? { line: 0, character: 0 };
    const begin = { anchor, ...at };
    this.#begins.set(anchor, begin);
    return begin;
  }

  isAt({ anchor, line, character }: Begin): boolean {
    const now = this.begin(anchor);
    return now.line === line && now.character === character;
  }
}

/** How many lines further down a text begins than before, if both are beginnings of lines. */
function linesMoved(before: Begin | undefined, now: Begin | undefined): number | undefined {
  return before?.character === 0 && now?.character === 0 ? now.line - before.line : undefined;
}

function down({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}

function grouped(all: readonly Diagnostic[]): Pick<RenderedList, 'all' | 'errors' | 'others'> {
  const errors = all.filter(isError);
  return { all, errors, others: errors.length === 0 ? all : all.filter((diagnostic) => !isError(diagnostic)) };
}

/** Errors first, each group in the order of the text. */
function firstOnes(lists: readonly JudgedList[], rendered: (list: JudgedList) => RenderedList): readonly Diagnostic[] {
  const first: Diagnostic[] = [];
  for (const group of ['errors', 'others'] as const) {
    for (const list of lists) {
      if (first.length === LIMIT) return first;
      if (list.findings.some(({ severity }) => (severity === 'error') === (group === 'errors')))
        first.push(...rendered(list)[group].slice(0, LIMIT - first.length));
    }
  }
  return first;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === DiagnosticSeverity.Error;
}

function anchorOf({ place }: JudgedFinding['related'][number]): Anchor {
  return place.anchor;
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

import type { CancellationToken } from 'vscode-languageserver';
import { defaultConfig } from '../../config/config';
import { compareZones, type Comparison, type Difference } from '../../features/compare/compare';
import { kindText, purposeText } from '../../features/compare/compare-text';
import { copyEdits } from '../../features/compare/copy-over';
import { liveZone, NOT_LIVE } from '../../features/compare/live-zone';
import { sideTexts } from '../../features/compare/side-texts';
import type { Language } from '../../messages/language';
import { translate } from '../../messages/render';
import { displayName, type Name } from '../../records/name';
import { canonicalName } from '../../records/names';
import { createDocument } from '../../sources/document';
import { editsByDocument } from '../../text/apply-edits';
import { noFiles } from '../../workspace/files';
import { Workspace } from '../../workspace/workspace';
import type { OpenDocuments } from '../documents';
import {
  COMPARE,
  type ComparedRecord,
  type CompareParams,
  type CompareReply,
  type CompareSide,
} from '../protocol/compare';
import type { Session } from '../session';
import { workspaceEdit } from '../workspace-edit';

/** Answers requests to compare the mail records of two sides. */
export function answerComparisons(session: Session, documents: OpenDocuments): void {
  session.connection.onRequest(
    COMPARE,
    async (params: CompareParams, token: CancellationToken): Promise<CompareReply> => {
      return new ComparisonReply(session, documents, params).compare(token);
    },
  );
}

class ComparisonReply {
  readonly #session: Session;
  readonly #documents: OpenDocuments;
  readonly #params: CompareParams;
  readonly #language: Language;

  constructor(session: Session, documents: OpenDocuments, params: CompareParams) {
    this.#session = session;
    this.#documents = documents;
    this.#params = params;
    this.#language = session.language();
  }

  async compare(token: CancellationToken): Promise<CompareReply> {
    const { a, b } = this.#params;
    const [left, right] = await Promise.all([this.#open(a), this.#open(b)]);
    const unanswered = new Set<Name>();
    const isLive = a.domain !== undefined || b.domain !== undefined;
    if (a.domain !== undefined) await this.#look(a.domain, left, right, unanswered, token);
    if (b.domain !== undefined) await this.#look(b.domain, right, left, unanswered, token);
    const compared = compareZones(left.zones(), right.zones(), {
      omits: ({ name, purpose }) => unanswered.has(name) || (isLive && NOT_LIVE.has(purpose)),
    });
    const texts = sideTexts(compared);
    const records = compared.flatMap((comparison) =>
      comparison.differences.map((difference): ComparedRecord => {
        const edit = (to: 'a' | 'b', workspace: Workspace) => {
          const side = this.#params[to];
          const edits = side.isFixed === true ? undefined : copyEdits(comparison, difference, to);
          return edits && workspaceEdit({ ...this.#session, workspace }, this.#documents, editsByDocument(edits));
        };
        const lines = texts.lines.get(difference);
        return {
          label: this.#label(difference),
          detail: [...difference.a, ...difference.b].map(({ type, data }) => `${type} ${data}`).join(' → '),
          lineA: lines?.a,
          lineB: lines?.b,
          toA: edit('a', left),
          toB: edit('b', right),
        };
      }),
    );
    return { title: this.#title(), a: texts.a, b: texts.b, records, notes: this.#notes(compared, unanswered) };
  }

  #label({ kind, name, purpose }: Difference): string {
    const what = kindText(kind, this.#params.b.name, this.#language);
    return `${purposeText(purpose, this.#language)} ${displayName(name)}: ${what}`;
  }

  #title(): string {
    return translate(this.#language, 'compare/title', { a: this.#params.a.name, b: this.#params.b.name });
  }

  #notes(compared: readonly Comparison[], unanswered: ReadonlySet<Name>): readonly string[] {
    const { a, b } = this.#params;
    const names = [...unanswered].map(displayName).join(', ');
    const domainsOf = (side: 'a' | 'b') => {
      return compared.flatMap((each) => (each[side] === undefined ? [] : displayName(each.domain))).join(', ');
    };
    const isPaired = compared.some((each) => each.a !== undefined && each.b !== undefined);
    const [domainA, domainB] = [domainsOf('a'), domainsOf('b')];
    return [
      ...(names === '' ? [] : [translate(this.#language, 'compare/no-answer', { names })]),
      ...(domainA === '' ? [translate(this.#language, 'compare/no-zone', { path: a.name })] : []),
      ...(domainB === '' ? [translate(this.#language, 'compare/no-zone', { path: b.name })] : []),
      ...(isPaired || domainA === '' || domainB === ''
        ? []
        : [translate(this.#language, 'compare/other-domain', { a: a.name, domainA, b: b.name, domainB })]),
    ];
  }

  /** A version from elsewhere, such as a commit, does not include the files that are on disk now. */
  async #open({ documents, isFixed }: CompareSide): Promise<Workspace> {
    const { files, roots, trusted } = this.#session.workspace;
    const workspace = new Workspace({
      files: isFixed === true ? noFiles : files,
      roots,
      trusted,
      allowOutside: false,
      config: () => ({ ...defaultConfig, dnsMode: 'off' }),
      isOneShot: true,
    });
    workspace.open(...documents.map(({ uri, languageId, text }) => createDocument(uri, languageId, text)));
    await workspace.load();
    return workspace;
  }

  /** Fills a side with what DNS publishes for the names of the other one. */
  async #look(
    written: string,
    side: Workspace,
    other: Workspace,
    unanswered: Set<Name>,
    token: CancellationToken,
  ): Promise<void> {
    const domain = canonicalName(written);
    const { network, isTrusted } = this.#session.workspace.lookups;
    if (domain === undefined || network === undefined || !isTrusted) return;
    const known = compareZones(other.zones(), []).flatMap(({ records }) => records.a);
    const live = await liveZone(domain, known, (question) => network.resolve(question, token));
    for (const name of live.unanswered) unanswered.add(name);
    side.open(createDocument('zonewise-live:/answers.zone', 'dns-zone', live.text));
  }
}

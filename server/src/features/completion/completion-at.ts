import { classify } from '../../mail/recognise';
import type { Language } from '../../messages/language';
import { displayName, type Name } from '../../records/name';
import { ownerLabels, type ResourceRecord } from '../../records/record';
import { rrType } from '../../records/rr-types';
import type { ExpectedInZone } from '../../sources/expected';
import type { Octets } from '../../text/octets';
import type { WrittenRecordAt } from '../../sources/source';
import { placeAt, touches, type Place } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import { translator, type Translator } from '../hover/translator';
import { namesElsewhere, namesOf, ownersIn, spfNames } from './known-names';
import type { Proposal, Proposals } from './proposal';
import { spellName, type SpelledName } from './spelled-name';
import { spfProposals } from './spf-proposals';
import { tagProposals } from './tag-proposals';
import { PROPOSED_TAGS } from './tags';
import { versionProposals } from './version-proposals';
import { fieldProposals, headProposals, lineStartProposals, nameProposals } from './zone-proposals';

/**
 * Possible continuations of a document at a UTF-16 offset: terms and tags inside mail records, else words of the
 * syntax.
 */
export function completionAt(workspace: Workspace, uri: string, offset: number, language: Language): Proposals {
  const found = workspace.unit(uri)?.at(uri, offset);
  const words = translator(language);
  if (found?.kind === 'record' && found.record.text !== undefined) {
    const { record, anchor } = found;
    const index = record.text?.indexAt(anchor, found.offset);
    const cursor = placeAt(anchor, found.offset, found.offset);
    if (index !== undefined)
      return whole(mailProposals({ workspace, uri, record, text: found.record.text, cursor, words }, index));
  }
  const target = found?.kind === 'record' ? targetAt(found) : undefined;
  const expected = workspace.unit(uri)?.expectedAt(uri, offset);
  if (expected === undefined) {
    if (target === undefined) return whole([]);
    const { names, isCut } = ownersIn(workspace, uri);
    const spelled = names.map((name) => ({ label: name, text: name, filter: name }));
    return { proposals: nameProposals(target, spelled), isCut };
  }
  // The words belong to the text of the whole document: offsets count from its beginning.
  const place = placeAt({ uri, text: '', offset: 0 }, expected.span.start, expected.span.end);
  const document = workspace.document(uri);
  const text = document?.getText({ start: document.positionAt(place.start), end: document.positionAt(offset) }) ?? '';
  return syntaxProposals({ workspace, uri, words, typed: text }, expected, place);
}

/** The target at the cursor in a value whose words the syntax does not see, such as an argument in Terraform. */
function targetAt({ record, anchor, offset }: WrittenRecordAt): Place | undefined {
  const cursor = { start: offset, end: offset };
  const field = record.fields.find(({ place }) => place.anchor === anchor && touches(place, cursor));
  const spec = rrType(record.type)?.fields?.find(({ name }) => name === field?.name);
  return spec?.kind === 'host' || spec?.kind === 'name' ? field?.place : undefined;
}

interface MailRequest {
  readonly workspace: Workspace;
  readonly uri: string;
  readonly record: ResourceRecord;
  readonly text: Octets;
  readonly cursor: Place;
  readonly words: Translator;
}

function mailProposals({ workspace, uri, record, text, cursor, words }: MailRequest, index: number): Proposal[] {
  const owner = ownerLabels(record);
  const kind = text.value.trim() === '' ? undefined : classify(text.value, owner);
  switch (kind) {
    case 'spf':
      return spfProposals(text, index, workspace.survey(uri, record), words, (typed) =>
        spfNames(workspace, typed).filter((name) => record.owner === undefined || name !== displayName(record.owner)),
      );
    case 'dkim':
    case 'dmarc':
    case 'mta-sts':
    case 'tls-rpt':
    case 'bimi':
      return tagProposals(text, index, PROPOSED_TAGS[kind](), words);
    default:
      return versionProposals(text, cursor, owner, words);
  }
}

interface SyntaxRequest {
  readonly workspace: Workspace;
  readonly uri: string;
  readonly words: Translator;
  /** What the place has before the cursor. */
  readonly typed: string;
}

function syntaxProposals(
  { workspace, uri, words, typed }: SyntaxRequest,
  expected: ExpectedInZone,
  place: Place,
): Proposals {
  switch (expected.kind) {
    case 'line-start': {
      const { names, isCut } = namesOf(expected.zone, typed);
      return { proposals: lineStartProposals(place, spelled(names, expected, typed), words), isCut };
    }
    case 'head':
      return whole(headProposals(place, expected, words));
    case 'data': {
      const own = namesOf(expected.zone, typed);
      const others = namesElsewhere(workspace, uri, expected.zone);
      const names = spelled(new Set([...own.names, ...others.names]), expected, typed);
      return { proposals: fieldProposals(place, expected, names, words), isCut: own.isCut || others.isCut };
    }
    case 'argument':
      return whole([]);
  }
}

function spelled(names: Iterable<Name>, { origin }: ExpectedInZone, typed: string): readonly SpelledName[] {
  return Array.from(names).flatMap((name) => spellName(name, origin, typed) ?? []);
}

function whole(proposals: Proposal[]): Proposals {
  return { proposals, isCut: false };
}

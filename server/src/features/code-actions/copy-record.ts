import type { WorkspaceZone } from '../../analysis/answers/zone-reply';
import type { JudgedFinding } from '../../config/judge';
import { message } from '../../messages/message';
import { displayName, labels, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import { rewrite } from '../../rules/fixes/rewrite';
import { absolute, type TextEdit } from '../../text/span';
import { absoluteEdits } from '../../text/apply-edits';
import { fileName } from '../../text/uri';
import type { Workspace } from '../../workspace/workspace';
import { addedTo } from '../mail-records/spot';
import { type MailRecordKind, publishedIn, type PublishedRecord } from '../mail-records/published';
import type { Action } from './code-actions';

/** Findings of a record that is missing or unusable, and that another file may hold. */
const LACKING: ReadonlyMap<string, MailRecordKind> = new Map<string, MailRecordKind>([
  ['domain/missing-spf', 'spf'],
  ['domain/missing-dkim', 'dkim'],
  ['domain/missing-dmarc', 'dmarc'],
  ['dkim/truncated-key', 'dkim'],
]);

/** More would hide the other actions of the menu. */
const MOST_OFFERS = 5;

/** The kind of mail record that a finding misses; `undefined` for all other findings. */
export function lackedKind({ rule }: JudgedFinding): MailRecordKind | undefined {
  return LACKING.get(rule.id);
}

/** The domain that lacks the record. */
export function lackingDomain(workspace: Workspace, finding: JudgedFinding): Name | undefined {
  const owner = foundAt(workspace, finding)?.record.owner;
  if (owner === undefined || finding.rule.id !== 'dkim/truncated-key') return owner;
  const own = labels(owner);
  const at = own.indexOf('_domainkey');
  return at < 0 ? undefined : (`${own.slice(at + 1).join('.')}.` as Name);
}

/**
 * Copies of the records that a finding misses from other files with the same domain: `zones` are all that are known,
 * the finding's own among them. A key that is truncated here is replaced with the whole one of the same selector.
 */
export function copyActions(workspace: Workspace, zones: readonly WorkspaceZone[], finding: JudgedFinding): Action[] {
  const kind = lackedKind(finding);
  const found = foundAt(workspace, finding);
  const domain = lackingDomain(workspace, finding);
  if (kind === undefined || found?.zone === undefined || domain === undefined) return [];
  const { record, zone } = found;
  const isTruncated = finding.rule.id === 'dkim/truncated-key';
  const published = publishedIn(zones, domain, kind, zone).filter(
    ({ owner }) => !isTruncated || owner === record.owner,
  );
  const offers = unique(published).flatMap(({ uri, owner, added, record: source }): Action[] => {
    const edits = isTruncated ? replaced(record, source) : addedTo(zone, domain, [{ ...added, owner }]);
    const name = shortName(owner, domain);
    const title = message('code-actions/copy-record', { name, file: fileName(uri) });
    return edits === undefined || edits.length === 0
      ? []
      : [{ title, kind: 'quickfix', edits: byUri(edits), finding, preferred: false }];
  });
  return offers.slice(0, MOST_OFFERS);
}

function foundAt(workspace: Workspace, { place }: JudgedFinding) {
  const found = workspace.unit(place.anchor.uri)?.at(place.anchor.uri, absolute(place).start);
  return found?.kind === 'record' ? found : undefined;
}

function replaced(record: ResourceRecord, { text: whole }: ResourceRecord): TextEdit[] | undefined {
  const { text } = record;
  return text && whole && rewrite({ record, text }, { start: 0, end: text.length }, whole.value);
}

/** The same record in several files is offered once: from the first one. */
function unique(published: readonly PublishedRecord[]): PublishedRecord[] {
  const key = ({ added }: PublishedRecord) => `${added.owner ?? ''} ${added.data}`;
  return [...new Map(published.toReversed().map((each) => [key(each), each])).values()].toReversed();
}

/** `default._domainkey` for a key of the domain; the domain itself for its SPF record. */
function shortName(owner: Name, domain: Name): string {
  return owner === domain ? displayName(owner) : owner.slice(0, -domain.length - 1);
}

function byUri(edits: readonly TextEdit[]): Action['edits'] {
  const uri = edits[0]?.place.anchor.uri ?? '';
  return new Map([[uri, absoluteEdits(edits)]]);
}

import type { NewRecord } from '../../records/form';
import type { Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import { rewrite } from '../../rules/fixes/rewrite';
import { editsByDocument } from '../../text/apply-edits';
import type { TextEdit } from '../../text/span';
import { fileName } from '../../text/uri';
import type { ZoneView } from '../../records/zone-view';
import { addedTo } from '../mail-records/spot';
import { rivalOf } from './rivals';
import { wholeName, type Target } from './target';
import { say, type Done, type Step, type WizardContext } from './wizard';

/** A record that a wizard writes. */
export interface Draft extends NewRecord {
  readonly owner: Name;
  /** Where it goes, if not to the wizard's own zone. */
  readonly zone?: ZoneView;
  /** The text record whose whole value is replaced, and its new value. */
  readonly replaces?: { readonly record: ResourceRecord; readonly value: string };
}

/** The last step of a wizard that writes these records; it stops where one of them may be there already. */
export function done(
  context: WizardContext,
  target: Target,
  title: string,
  drafts: readonly Draft[],
  more: Pick<Done, 'keyFile'> = {},
): Step {
  const { uri, zone, domain } = target;
  const rival = drafts.map((draft) => rivalOf(context, target, draft)).find((found) => found !== undefined);
  if (rival !== undefined) {
    const file = fileName(rival.place.anchor.uri);
    return { kind: 'stop', message: say(context, 'wizard/may-exist', { file }) };
  }
  const shown = drafts.map((draft) => ({ ...draft, owner: wholeName(target, draft.owner) }));
  const text = shown.map(({ owner, type, data }) => `${owner} ${type} ${data}`).join('\n');
  const edits = drafts.map((draft) => editsFor(draft, draft.zone ?? zone, domain));
  const isWhole = edits.every((each) => each !== undefined && each.length > 0);
  const insert = {
    value: 'insert',
    label: say(context, 'wizard/insert', { file: fileName(uri) }),
    detail: shown.map(({ owner, type, data }) => `${owner} ${type} ${shortened(data)}`).join(' · '),
  };
  const copy = { value: 'copy', label: say(context, 'wizard/copy') };
  return {
    kind: 'done',
    title,
    hint: say(context, 'wizard/insert.hint'),
    choices: isWhole ? [insert, copy] : [copy],
    text,
    edits: isWhole ? editsByDocument(edits.flatMap((each) => each ?? [])) : new Map(),
    ...more,
  };
}

function editsFor({ replaces, ...added }: Draft, zone: ZoneView, domain: Name): readonly TextEdit[] | undefined {
  if (replaces !== undefined) {
    const { record, value } = replaces;
    const { text } = record;
    return text && rewrite({ record, text }, { start: 0, end: text.length }, value);
  }
  const home = zone.apex ?? domain;
  const { owner, type, data } = added;
  return addedTo(zone, zone.records(domain).length > 0 ? domain : home, [{ owner, type, data }]);
}

/** Keys are long, and their end differs most. */
function shortened(data: string): string {
  return data.length <= 120 ? data : `${data.slice(0, 90)}…${data.slice(-20)}`;
}

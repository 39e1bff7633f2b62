import { displayName } from '../../records/name';
import type { Field } from '../../records/record';
import type { RecordSet } from '../../sources/terraform/records/record-set';
import { placeAt, type Span } from '../../text/span';
import { endsInPublicSuffix } from '../../records/public-suffix';
import type { ReportedFix } from '../report';
import { defineRule } from '../rule';
import { providerFix } from './own-text';

export const targetForm = defineRule({
  id: 'terraform/target-form',
  severity: 'warning',
  fix: 'safe',
  needs: 'module',
  references: ['provider documentation', 'RFC 1035 section 5.1'],
  summary: 'The target of a CNAME, MX, NS or SRV record has the form that the provider documents.',
  on: 'recordSet',
  check({ set }, report) {
    for (const field of set.entries.flatMap(({ record }) => record.fields)) {
      const fault = faultOf(field, set);
      if (fault === undefined) continue;
      const { variant, args, edit, kind } = fault;
      const fix: ReportedFix<'terraform/target-form'> = {
        ...providerFix(set, edit && editIn(field, edit)),
        ...kind,
        args,
        variant: edit?.name ?? 'add',
      };
      report({ at: field.place, variant, args, fixes: [fix] });
    }
  },
});

interface Fault {
  readonly variant: 'dotted' | 'relative' | 'bare' | 'doubled';
  readonly args: { readonly target: string; readonly resource: string; readonly meant: string };
  /** The replacement of a part of the target. */
  readonly edit: (Span & { readonly text: string; readonly name: 'add' | 'remove' | 'shorten' }) | undefined;
  readonly kind?: { readonly kind: 'ask' };
}

/** A target with holes, the root (RFC 7505) and `@` have no form. */
function faultOf({ text, target }: Field, set: RecordSet): Fault | undefined {
  if (target === undefined || text === '.' || text === '@') return undefined;
  const { row } = set;
  const hasDot = text.endsWith('.');
  const args = { target: text, resource: row.resource, meant: '' };
  const appended = publicNameInZone(text, set);
  if (appended !== undefined) {
    const edit = { start: appended, end: text.length - (hasDot ? 1 : 0), text: '', name: 'shorten' } as const;
    return { variant: 'doubled', args: { ...args, meant: text.slice(0, appended) }, edit, kind: { kind: 'ask' } };
  }
  const end = text.length;
  if (row.targets === 'bare' && hasDot) {
    return { variant: 'bare', args, edit: { start: end - 1, end, text: '', name: 'remove' } };
  }
  if (hasDot || endsInPublicSuffix(text) === 'no') {
    // A single label is more than a dot away from a full name.
    return row.targets === 'dotted' && !hasDot
      ? { variant: 'dotted', args, edit: text.includes('.') ? dotAt(end) : undefined }
      : undefined;
  }
  if (row.targets === 'dotted') return { variant: 'dotted', args, edit: dotAt(end) };
  const isRelative = row.relativeTargets === true && endsInPublicSuffix(text) === 'surely';
  return isRelative ? { variant: 'relative', args, edit: dotAt(end), kind: { kind: 'ask' } } : undefined;
}

function dotAt(end: number) {
  return { start: end, end, text: '.', name: 'add' } as const;
}

/** `mx.example.net.example.com`: the start of the zone that was appended to a host below a public name. */
function publicNameInZone(text: string, { zone }: RecordSet): number | undefined {
  if (zone?.name === undefined) return undefined;
  const bare = text.replace(/\.$/, '').toLowerCase();
  const suffix = `.${displayName(zone.name).replace(/\.$/, '')}`;
  if (!bare.endsWith(suffix)) return undefined;
  const before = bare.slice(0, -suffix.length);
  return before.split('.').length > 2 && endsInPublicSuffix(before) === 'surely' ? before.length : undefined;
}

/** Only if the target is written verbatim. */
function editIn({ text, place }: Field, { start, end, text: replacement }: Span & { readonly text: string }) {
  const { anchor } = place;
  if (anchor.text.slice(place.start, place.end) !== text) return undefined;
  return [{ place: placeAt(anchor, place.start + start, place.start + end), text: replacement }];
}

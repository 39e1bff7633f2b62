import { decodeForDisplay } from '../../text/utf8';
import type { RecordSet } from '../../sources/terraform/records/record-set';
import { isInside, type Span, type TextEdit } from '../../text/span';
import { defineRule } from '../rule';

export const doubledZoneName = defineRule({
  id: 'terraform/doubled-zone-name',
  severity: 'warning',
  fix: 'ask',
  needs: 'module',
  references: ['provider documentation'],
  summary: 'The provider appends the zone to a name that already ends with it.',
  on: 'recordSet',
  check({ set }, report) {
    const { name, owner, zone } = set;
    if (name === undefined || owner.doubled === undefined || zone === undefined) return;
    const written = decodeForDisplay(name.value).replace(/\.$/, '');
    const appended =
      zone.name?.slice(0, -1) ?? decodeForDisplay(name.value.slice(owner.doubled.start)).replace(/^\.|\.$/g, '');
    report({
      at: name.cover({ start: 0, end: name.length }),
      args: { name: written, zone: appended },
      fixes: [{ edits: shorten(set, owner.doubled) }],
    });
  },
});

/** Keeps the part before the zone, or the provider's notation for the zone itself. */
function shorten({ name, row, place }: RecordSet, doubled: Span): TextEdit[] | undefined {
  if (name === undefined) return undefined;
  const [only, ...others] = name.places(doubled);
  // Text written elsewhere may be the name of the zone itself, or of other records as well.
  if (only === undefined || others.length > 0 || !isInside(only, place)) return undefined;
  if (doubled.start === 0) return row.apex === 'omitted' ? undefined : name.replace(doubled, row.apex ?? '@');
  // `.${var.domain}` is removed as a whole.
  return [{ place: only, text: '' }];
}

import { displayName } from '../../records/name';
import { defineRule } from '../rule';

export const occludedData = defineRule({
  id: 'zone/occluded-data',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 5936 section 3.5', 'RFC 1034 section 4.2.1'],
  summary: 'Below a delegation, only glue is allowed.',
  on: 'name',
  types: ['DNAME', 'TXT', 'MX', 'SRV', 'CNAME', 'CAA', 'TLSA', 'NAPTR', 'SSHFP', 'HTTPS', 'SVCB', 'SPF'],
  check({ name, zone, records }, report) {
    const alias = records.find(({ type }) => type === 'DNAME');
    if (alias !== undefined && zone.hasBelow(name)) report({ at: alias.typePlace, variant: 'dname' });
    const cut = zone.delegation(name);
    const [first] = records.filter(({ type }) => !AT_CUTS.has(type));
    if (cut === undefined || first?.form.hasOrigin !== true) return;
    const related = zone
      .records(cut, 'NS')
      .slice(0, 1)
      .map(({ typePlace }) => ({ place: typePlace }));
    report({ at: first.typePlace, args: { type: first.type, cut: displayName(cut) }, related });
  },
});

/** Glue, and what belongs to the parent's side of a cut (RFC 4035 section 2.4). */
const AT_CUTS: ReadonlySet<string> = new Set(['NS', 'A', 'AAAA', 'DS', 'NSEC', 'RRSIG', 'NXT', 'KEY', 'SIG']);

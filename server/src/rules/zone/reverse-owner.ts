import { isReverseName, reverseSuffix } from '../../records/reverse';
import { labels } from '../../records/name';
import { Owners } from '../fixes/rename';
import { defineRule } from '../rule';

export const reverseOwner = defineRule({
  id: 'zone/reverse-owner',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 1035 section 3.5', 'RFC 3596 section 2.5'],
  summary: 'The owner of a PTR record in a reverse zone is an address with its parts in reverse order.',
  on: 'name',
  types: ['PTR'],
  check({ name, records, zone }, report) {
    if (isReverseName(name)) return;
    const suffix = reverseSuffix(name);
    const owners = new Owners(zone);
    for (const record of records) {
      const { type, ownerPlace, ownerText } = record;
      if (type !== 'PTR' || ownerPlace === undefined || suffix === undefined) continue;
      const count = labels(name).length - 2;
      const meant = suffix === 'in-addr.arpa.' ? relativeOctets(ownerText, name) : undefined;
      const fixes = meant === undefined ? [] : [{ args: { meant }, edits: owners.rename(record, meant) }];
      report({
        at: ownerPlace,
        variant: suffix === 'in-addr.arpa.' ? 'ip4' : 'ip6',
        args: { word: ownerText, count },
        fixes,
      });
    }
  },
});

/** `5` of `198.18.0.5` in the zone `0.18.198.in-addr.arpa.`: the part that the zone's own name does not include. */
function relativeOctets(written: string, name: string): string | undefined {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(written)) return undefined;
  const reversed = written.split('.').toReversed();
  const zone = name.slice(written.length + 1, -'.in-addr.arpa.'.length);
  const own = zone.split('.');
  const rest = reversed.slice(0, -own.length);
  return reversed.slice(-own.length).join('.') === zone && rest.length > 0 ? rest.join('.') : undefined;
}

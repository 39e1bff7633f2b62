import { displayName, labels, type Name } from '../../records/name';
import { field, type ResourceRecord } from '../../records/record';
import { defineRule } from '../rule';

export const hostnameCharacters = defineRule({
  id: 'zone/hostname-characters',
  severity: 'warning',
  needs: 'text',
  references: ['RFC 1123 section 2.1', 'RFC 952'],
  summary: 'Host names consist of letters, digits and hyphens.',
  on: 'record',
  types: ['A', 'AAAA', 'NS', 'MX', 'SRV', 'SOA', 'PTR'],
  check({ record }, report) {
    const { owner, ownerPlace, ownerText, type } = record;
    if (owner !== undefined && ownerPlace !== undefined && HAS_HOST_OWNER.has(type) && !isHostOwner(owner)) {
      report({ at: ownerPlace, args: { word: ownerText } });
    }
    const host = HOST_FIELDS.get(type) === undefined ? undefined : field(record, HOST_FIELDS.get(type) ?? '');
    if (host?.target === undefined || isHostName(host.target) || !isChecked(record)) return;
    report({ at: host.place, args: { word: host.text } });
  },
});

/** Letters, digits and hyphens; what other rules report is left to them. */
export function isHostName(name: Name): boolean {
  return isHost(labels(displayName(name)));
}

/** What BIND checks on a primary server (`check-names`). */
const HAS_HOST_OWNER: ReadonlySet<string> = new Set(['A', 'AAAA', 'MX']);
const HOST_FIELDS: ReadonlyMap<string, string> = new Map([
  ['NS', 'name server'],
  ['MX', 'exchange'],
  ['SRV', 'target'],
  ['SOA', 'primary server'],
  ['PTR', 'target'],
]);

/** Below arpa a PTR names a host; elsewhere it names services (RFC 6763). */
function isChecked({ type, owner }: ResourceRecord): boolean {
  return (
    type !== 'PTR' || (owner?.endsWith('.arpa.') === true && !labels(owner).some((label) => label.startsWith('_')))
  );
}

/** Wildcards, and names that BIND accepts: domain controllers of Microsoft, hosts that SPF macros expand to. */
function isHostOwner(owner: Name): boolean {
  const found = labels(displayName(owner));
  if (found[0] === 'gc' && found[1] === '_msdcs') return true;
  if (found.some((label) => /^_spf(?:_rate|_verify)?$/.test(label))) return true;
  return isHost(found[0] === '*' ? found.slice(1) : found);
}

function isHost(found: readonly string[]): boolean {
  // Raw letters are zone/non-ascii-name, an `@` is zone/at-in-name or zone/soa-mailbox.
  if (found.some((label) => label === '@' || label.includes('\\'))) return true;
  return found.every((label) => /^[a-z\d]([a-z\d-]*[a-z\d])?$/.test(label));
}

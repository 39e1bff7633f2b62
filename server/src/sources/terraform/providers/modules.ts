import { toRow, type Cells, type ProviderRow } from './row';

/** source, zone, name, type, ttl, preference, value, name form, quoting. `$key` is the key of a map's entry. */
/* prettier-ignore */
const CELLS: readonly Cells[] = [
  ['terraform-aws-modules/route53/aws', 'name|zone_name|zone_id', 'name|$key', 'type', 'ttl', '', 'records[]', 'relative', 'inner', { sets: 'records.*', apex: '', split: '""', fullName: 'full_name|full_name_override' }],
  ['terraform-google-modules/cloud-dns/google', 'domain', 'name', 'type', 'ttl', '', 'records[]', 'relative', 'quoted', { sets: 'recordsets[]', apex: '', bare: 'without-spaces' }],
  ['terraformdns/', 'zone|dns_zone|managed_zone|domain', 'name', 'type', 'ttl', '', 'records[]', 'relative', 'any', { sets: 'recordsets[]', apex: '' }],
  ['cloudposse/zone/cloudflare', 'zone', 'name', 'type', 'ttl', 'priority', 'value', 'either', 'any', { sets: 'records[]' }],
  ['mineiros-io/route53/aws', 'name|zone_id', 'name', 'type', 'ttl', '', 'records[]', 'either', 'inner', { sets: 'records[]', apex: '' }],
  ['Azure/avm-res-network-dnszone', 'name', 'name|$key', '=TXT', 'ttl', '', 'records.*.value', 'relative', 'plain', { sets: 'txt_records.*', limit: 4096 }],
  ['Azure/avm-res-network-dnszone', 'name', 'name|$key', '=MX', 'ttl', '', 'records.*', 'relative', 'any', { sets: 'mx_records.*' }],
  ['Azure/avm-res-network-dnszone', 'name', 'name|$key', '=CNAME', 'ttl', '', 'record', 'relative', 'any', { sets: 'cname_records.*' }],
];

export const MODULES: readonly ProviderRow[] = CELLS.map(toRow);

/** The rows of a module by its `source`, whatever its registry, submodule or version. */
export function moduleRows(source: string): readonly ProviderRow[] {
  const path = source.replace(/^(?:git::)?(?:https?:\/\/)?(?:registry\.(?:terraform\.io|opentofu\.org)\/)?/, '');
  return MODULES.filter(({ resource }) => path.startsWith(resource));
}

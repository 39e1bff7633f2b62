import { toRow, type Cells, type ProviderRow, type RowExtras } from './row';

const KEYS: RowExtras = { data: 'data' };
const AZURE: RowExtras = { limit: 4096 };
const AZURE_PRIVATE: RowExtras = { limit: 1024 };
const PRIVATE_ZONE = 'private_dns_zone_id|zone_name';
const ZONE_FILE: RowExtras = { split: '" "' };

/** One resource type for each record type: `azurerm_dns_a_record`, `azurerm_dns_aaaa_record`… */
function each(types: readonly string[], cells: (type: string) => Cells): readonly Cells[] {
  return types.map(cells);
}

/** resource, zone, name, type, ttl, preference, value, name form, quoting */
/* prettier-ignore */
const CELLS: readonly Cells[] = [
  ['aws_route53_record', 'zone_id', 'name', 'type', 'ttl', '', 'records[]', 'either', 'inner', { apex: '', split: '""', limit: 4000 }],
  ['aws_route53_records_exclusive', 'zone_id', 'name', 'type', 'ttl', '', 'resource_records{}.value', 'absolute', 'quoted', { sets: 'resource_record_set{}', split: '" "', limit: 4000 }],
  ['aws_lightsail_domain_entry', 'domain_name', 'name', 'type', '', '', 'target', 'either', 'any'],
  ['cloudflare_record', 'zone_id|domain', 'name', 'type', 'ttl', 'priority', 'content|value', 'either', 'any', { ...KEYS, limit: 4096, targets: 'bare' }],
  ['cloudflare_dns_record', 'zone_id', 'name', 'type', 'ttl', 'priority', 'content', 'either', 'any', { ...KEYS, limit: 4096, targets: 'bare' }],
  ['google_dns_record_set', 'managed_zone', 'name', 'type', 'ttl', '', 'rrdatas[]', 'absolute', 'quoted', { split: '" "', bare: 'without-spaces', targets: 'dotted' }],
  ['google_dns_record_set', 'managed_zone', 'name', 'type', 'ttl', '', 'routing_policy{}.wrr{}.rrdatas[]|routing_policy{}.geo{}.rrdatas[]', 'absolute', 'quoted', { split: '" "', bare: 'without-spaces', targets: 'dotted' }],
  ['azurerm_dns_txt_record', 'zone_name', 'name', '=TXT', 'ttl', '', 'record{}.value', 'relative', 'plain', AZURE],
  ['azurerm_dns_mx_record', 'zone_name', 'name', '=MX', 'ttl', '', 'record{}', 'relative', 'any'],
  ['azurerm_dns_cname_record', 'zone_name', 'name', '=CNAME', 'ttl', '', 'record', 'relative', 'any'],
  ...each(['a', 'aaaa', 'ns', 'ptr'], (type) => [`azurerm_dns_${type}_record`, 'zone_name', 'name', `=${type}`, 'ttl', '', 'records[]', 'relative', 'any']),
  ...each(['srv', 'caa'], (type) => [`azurerm_dns_${type}_record`, 'zone_name', 'name', `=${type}`, 'ttl', '', 'record{}', 'relative', 'any']),
  ['azurerm_private_dns_txt_record', PRIVATE_ZONE, 'name', '=TXT', 'ttl', '', 'record{}.value', 'relative', 'plain', AZURE_PRIVATE],
  ['azurerm_private_dns_cname_record', PRIVATE_ZONE, 'name', '=CNAME', 'ttl', '', 'record', 'relative', 'any'],
  ...each(['a', 'aaaa', 'ptr'], (type) => [`azurerm_private_dns_${type}_record`, PRIVATE_ZONE, 'name', `=${type}`, 'ttl', '', 'records[]', 'relative', 'any']),
  ...each(['mx', 'srv'], (type) => [`azurerm_private_dns_${type}_record`, PRIVATE_ZONE, 'name', `=${type}`, 'ttl', '', 'record{}', 'relative', 'any']),
  ['digitalocean_record', 'domain', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'plain', { relativeTargets: true, targets: 'dotted' }],
  ['linode_domain_record', 'domain_id', 'name', 'record_type', 'ttl_sec', 'priority', 'target', 'relative', 'plain', { apex: '' }],
  ['hetznerdns_record', 'zone_id', 'name', 'type', 'ttl', '', 'value', 'relative', 'any', { prefersQuotes: true }],
  ['hcloud_zone_rrset', 'zone', 'name', 'type', 'ttl', '', 'records[].value', 'relative', 'quoted', ZONE_FILE],
  ['hcloud_zone_record', 'zone', 'name', 'type', '', '', 'value', 'relative', 'quoted', ZONE_FILE],
  ['ovh_domain_zone_record', 'zone', 'subdomain', 'fieldtype', 'ttl', '', 'target', 'relative', 'any', { apex: '', relativeTargets: true, textTypes: ['SPF', 'DKIM', 'DMARC'] }],
  ['gandi_livedns_record', 'zone', 'name', 'type', 'ttl', '', 'values[]', 'relative', 'any', { prefersQuotes: true }],
  ['namecheap_domain_records', 'domain', 'hostname', 'type', 'ttl', 'mx_pref', 'address', 'relative', 'plain', { sets: 'record{}' }],
  ['namecheap_domain_host_record', 'domain', 'hostname', 'type', 'ttl', 'mx_pref', 'address', 'relative', 'plain'],
  ['godaddy_domain_record', 'domain', 'name', 'type', 'ttl', 'priority', 'data', 'relative', 'any', { sets: 'record{}' }],
  ['godaddy-dns_record', 'domain', 'name', 'type', 'ttl', 'priority', 'data', 'relative', 'any'],
  ['dnsimple_zone_record', 'zone_name', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'plain', { apex: '' }],
  ['dnsimple_record', 'domain', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'plain', { apex: '' }],
  ['ns1_record', 'zone', 'domain', 'type', 'ttl', '', 'answers{}.answer|short_answers[]', 'absolute', 'plain'],
  ['powerdns_record', 'zone', 'name', 'type', 'ttl', '', 'records[]', 'absolute', 'quoted', { ...ZONE_FILE, targets: 'dotted' }],
  ['vultr_dns_record', 'domain', 'name', 'type', 'ttl', 'priority', 'data', 'relative', 'any', { apex: '', prefersQuotes: true }],
  ['scaleway_domain_record', 'dns_zone', 'name', 'type', 'ttl', 'priority', 'data', 'relative', 'any', { apex: '', relativeTargets: true }],
  ['dns_txt_record_set', 'zone', 'name', '=TXT', 'ttl', '', 'txt[]', 'relative', 'inner', { apex: 'omitted' }],
  ['dns_mx_record_set', 'zone', 'name', '=MX', 'ttl', '', 'mx{}', 'relative', 'any', { apex: 'omitted', targets: 'dotted' }],
  ['dns_cname_record', 'zone', 'name', '=CNAME', 'ttl', '', 'cname', 'relative', 'any', { apex: 'omitted', targets: 'dotted' }],
  ['dns_ptr_record', 'zone', 'name', '=PTR', 'ttl', '', 'ptr', 'relative', 'any', { apex: 'omitted' }],
  ...each(['a', 'aaaa'], (type) => [`dns_${type}_record_set`, 'zone', 'name', `=${type}`, 'ttl', '', 'addresses[]', 'relative', 'any', { apex: 'omitted' }]),
  ['dns_ns_record_set', 'zone', 'name', '=NS', 'ttl', '', 'nameservers[]', 'relative', 'any', { apex: 'omitted' }],
  ['dns_srv_record_set', 'zone', 'name', '=SRV', 'ttl', '', 'srv{}', 'relative', 'any', { apex: 'omitted' }],
  ['akamai_dns_record', 'zone', 'name', 'recordtype', 'ttl', 'priority', 'target[]', 'absolute', 'quoted', { bare: 'without-semicolons' }],
  ['oci_dns_rrset', 'zone_name_or_id', 'domain', 'rtype', 'items{}.ttl', '', 'items{}.rdata', 'absolute', 'any'],
  ['oci_dns_record', 'zone_name_or_id', 'domain', 'rtype', 'ttl', '', 'rdata', 'absolute', 'any'],
  ['alicloud_alidns_record', 'domain_name', 'rr', 'type', 'ttl', 'priority', 'value', 'relative', 'any'],
  ['alicloud_dns_record', 'name', 'host_record', 'type', 'ttl', 'priority', 'value', 'relative', 'any'],
  ['alicloud_pvtz_zone_record', 'zone_id', 'rr', 'type', 'ttl', 'priority', 'value', 'relative', 'any'],
  ['alicloud_esa_record', 'site_id', 'record_name', 'record_type', 'ttl', 'data.priority', 'data.value', 'absolute', 'any'],
  ['exoscale_domain_record', 'domain', 'name', 'record_type', 'ttl', 'prio', 'content', 'relative', 'any', { apex: '' }],
  ['porkbun_dns_record', 'domain', 'name', 'type', 'ttl', 'prio|priority', 'content', 'relative', 'any', { apex: '' }],
  ['bunnynet_dns_record', 'zone', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'plain', { apex: '' }],
  ['desec_rrset', 'domain', 'subname', 'type', 'ttl', '', 'records[]', 'relative', 'any', { apex: '', targets: 'dotted' }],
  ['desec_rrset', 'domain', 'subname', 'type', 'ttl', '', 'rdata[]', 'relative', 'quoted', { targets: 'dotted' }],
  ['desec_records', 'domain', 'subname', 'type', 'ttl', '', 'rdata[]', 'relative', 'quoted', { apex: '', sets: 'rrsets[]', targets: 'dotted' }],
  ['transip_dns_record', 'domain', 'name', 'type', 'expire', '', 'content[]', 'relative', 'any'],
  ['infoblox_txt_record', '', 'fqdn', '=TXT', 'ttl', '', 'text', 'absolute', 'quoted', { bare: 'without-spaces', limit: 512 }],
  ['infoblox_mx_record', '', 'fqdn', '=MX', 'ttl', 'preference', 'mail_exchanger', 'absolute', 'any'],
  ['infoblox_cname_record', '', 'alias', '=CNAME', 'ttl', '', 'canonical', 'absolute', 'any'],
  ...each(['TXT', 'SPF'], (type) => [`constellix_${type.toLowerCase()}_record`, 'domain_id', 'name', `=${type}`, 'ttl', '', 'roundrobin{}.value', 'relative', 'quoted', { apex: '', bare: 'without-spaces' }]),
  ['constellix_mx_record', 'domain_id', 'name', '=MX', 'ttl', 'level', 'roundrobin{}', 'relative', 'any', { apex: '' }],
  ['constellix_cname_record', 'domain_id', 'name', '=CNAME', 'ttl', '', 'host', 'relative', 'any', { apex: '' }],
  ['ultradns_record', 'zone_name', 'owner_name', 'record_type', 'ttl', '', 'record_data[]', 'dotted', 'any'],
  ['netlify_dns_record', 'zone_id', 'hostname', 'type', 'ttl', 'priority', 'value', 'absolute', 'plain'],
  ['vercel_dns_record', 'domain', 'name', 'type', 'ttl', 'mx_priority', 'value', 'relative', 'plain', { apex: '', data: 'srv' }],
  ['ibm_dns_resource_record', 'zone_id', 'name', 'type', 'ttl', 'preference', 'rdata', 'relative', 'plain'],
  ['ibm_cis_dns_record', 'domain_id', 'name', 'type', 'ttl', 'priority', 'content', 'either', 'any', KEYS],
  ['ibm_cis_dns_records_batch', 'domain_id', 'name', 'type', 'ttl', 'priority', 'content', 'either', 'plain', { sets: 'posts{}|puts{}|patches{}' }],
  ['ibm_dns_record', 'domain_id', 'host', 'type', 'ttl', 'mx_priority', 'data', 'absolute', 'any'],
  ['tencentcloud_dnspod_record', 'domain', 'sub_domain', 'record_type', 'ttl', 'mx', 'value', 'relative', 'any'],
  ['tencentcloud_teo_dns_record', 'zone_id', 'name', 'type', 'ttl', 'priority', 'content', 'absolute', 'any'],
  ['tencentcloud_private_dns_record', 'zone_id', 'sub_domain', 'record_type', 'ttl', 'mx', 'record_value', 'relative', 'any'],
  ['yandex_dns_recordset', 'zone_id', 'name', 'type', 'ttl', '', 'data[]', 'dotted', 'quoted', { split: '""', bare: 'without-semicolons', limit: 1024 }],
  ['selectel_domains_rrset_v2', 'zone_id', 'name', 'type', 'ttl', '', 'records{}.content', 'absolute', 'quoted'],
  ['selectel_domains_record_v1', 'domain_id', 'name', 'type', 'ttl', 'priority', 'content', 'absolute', 'plain'],
  ['dme_dns_record', 'domain_id', 'name', 'type', 'ttl', 'mx_level', 'value', 'relative', 'any', { apex: '' }],
  ['cloudns_dns_record', 'zone', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'any', { apex: '' }],
  ['inwx_nameserver_record', 'domain', 'name', 'type', 'ttl', 'prio', 'content', 'either', 'plain'],
  ['netcup-ccp_dns_record', 'domain_name', 'name', 'type', '', 'priority', 'value', 'relative', 'any'],
  ['netcupdns_record', 'domainname', 'hostname', 'type', '', 'priority', 'destination', 'relative', 'any'],
  ['technitium_record', '', 'domain', 'type', 'ttl', 'preference', 'text|exchange|cname|ip_address', 'absolute', 'plain'],
  ['huaweicloud_dns_recordset', 'zone_id', 'name', 'type', 'ttl', '', 'records[]', 'absolute', 'quoted'],
  ['openstack_dns_recordset_v2', 'zone_id', 'name', 'type', 'ttl', '', 'records[]', 'absolute', 'quoted', { bare: 'without-spaces' }],
  ['opentelekomcloud_dns_recordset_v2', 'zone_id', 'name', 'type', 'ttl', '', 'records[]', 'absolute', 'inner'],
  ['stackit_dns_record_set', 'zone_id', 'name', 'type', 'ttl', '', 'records[]', 'dotted', 'any', { relativeTargets: true }],
  ['unifi_dns_record', '', 'name', 'type', 'ttl', 'priority', 'record', 'absolute', 'plain'],
  ...each(['routeros_ip_dns_record', 'routeros_dns_record'], (resource) => [resource, '', 'name', 'type', 'ttl', 'mx_preference', 'text|mx_exchange|cname|address', 'absolute', 'any']),
  ['gcore_dns_zone_record', 'zone', 'domain', 'type', 'ttl', '', 'resource_record{}.content', 'absolute', 'plain'],
  ['solidserver_dns_rr', 'dnszone', 'name', 'type', 'ttl', 'priority', 'value', 'absolute', 'any'],
  ['ionoscloud_dns_record', 'zone_id', 'name', 'type', 'ttl', 'priority', 'content', 'relative', 'any'],
  ['civo_dns_domain_record', 'domain_id', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'any'],
  ['sakuracloud_dns_record', 'dns_id', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'any'],
  ['sakuracloud_dns', 'zone', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'any', { sets: 'record{}' }],
  ['nifcloud_dns_record', 'zone_id', 'name', 'type', 'ttl', '', 'record', 'either', 'plain'],
  ['hostinger_dns_record', 'zone', 'name', 'type', 'ttl', '', 'value', 'relative', 'any'],
  ['twc_dns_rr', 'zone_id', 'name', 'type', 'ttl', '', 'value', 'relative', 'any'],
  ['glesys_dnsdomain_record', 'domain', 'host', 'type', 'ttl', '', 'data', 'relative', 'any'],
  ['infomaniak_record', 'zone_fqdn', 'source', 'type', 'ttl', 'data.priority', 'target', 'relative', 'any'],
  ['vkcs_publicdns_record', 'zone_id', 'name', 'type', 'ttl', 'priority', 'content|host|ip', 'relative', 'plain'],
  ['volcengine_dns_record', 'zid', 'host', 'type', 'ttl', '', 'value', 'relative', 'any'],
  ['spaceship_dns_records', 'domain', 'name', 'type', 'ttl', 'preference', 'value|exchange|cname|address', 'relative', 'plain', { sets: 'records[]' }],
  ['spaceship_dns_record', 'domain', 'name', 'type', 'ttl', 'preference', 'value|exchange|cname|address', 'relative', 'plain'],
  ['leaseweb_dns_resource_record_set', 'domain_name', 'name', 'type', 'ttl', '', 'content[]', 'absolute', 'any'],
  ['bluecat_txt_record', 'zone', 'absolute_name', '=TXT', 'ttl', '', 'text', 'absolute', 'any'],
  ['windns_record', 'zone_name', 'name', 'type', '', 'priority', 'records[]', 'relative', 'any'],
  ...each(['txt', 'mx', 'cname', 'a', 'aaaa', 'ns', 'srv', 'caa'], (type) => [`zone_dns_${type}_record`, 'zone', 'name', `=${type}`, '', 'priority', 'destination', 'absolute', 'plain']),
  ...each(['txt', 'mx', 'cname', 'a', 'aaaa', 'ns', 'srv', 'caa'], (type) => [`njalla_record_${type}`, 'domain', 'name', `=${type}`, 'ttl', 'priority', 'content', 'relative', 'plain']),
  ['openprovider_dns_record', 'zone_name', 'name', 'type', 'ttl', 'priority', 'value', 'relative', 'any'],
  ['dreamhost_dns_record', '', 'record', 'type', '', 'priority', 'value', 'absolute', 'any'],
  ['namedotcom_record', 'domain_name', 'host', 'record_type', '', 'priority', 'answer', 'relative', 'any', { apex: '' }],
];

/** Every resource type that makes DNS records; a type with two schemas has two rows. */
export const RESOURCES: readonly ProviderRow[] = CELLS.map(toRow);

const BY_TYPE: ReadonlyMap<string, readonly ProviderRow[]> = new Map(
  RESOURCES.map(({ resource }) => [resource, RESOURCES.filter((row) => row.resource === resource)]),
);

/** The rows of a resource type; none if it makes no DNS records. */
export function rowsOf(resource: string): readonly ProviderRow[] {
  return BY_TYPE.get(resource) ?? [];
}

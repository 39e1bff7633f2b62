/** Resource types and data sources that represent a zone, and the argument that holds its name. */
/* prettier-ignore */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['aws_route53_zone', 'name'], ['aws_lightsail_domain', 'domain_name'], ['cloudflare_zone', 'zone|name'],
  ['cloudflare_zones', 'name'], ['google_dns_managed_zone', 'dns_name'], ['azurerm_dns_zone', 'name'],
  ['azurerm_private_dns_zone', 'name'], ['digitalocean_domain', 'name'], ['linode_domain', 'domain'],
  ['hetznerdns_zone', 'name'], ['hcloud_zone', 'name'], ['ovh_domain_zone', 'name'], ['gandi_livedns_domain', 'name'],
  ['dnsimple_zone', 'name'], ['dnsimple_domain', 'name'], ['ns1_zone', 'zone'], ['powerdns_zone', 'name'],
  ['vultr_dns_domain', 'domain'], ['scaleway_domain_zone', 'domain'], ['akamai_dns_zone', 'zone'], ['oci_dns_zone', 'name'],
  ['alicloud_alidns_domain', 'domain_name'], ['alicloud_dns', 'name'], ['alicloud_pvtz_zone', 'zone_name|name'],
  ['exoscale_domain', 'name'], ['bunnynet_dns_zone', 'domain'], ['desec_domain', 'name'], ['constellix_domain', 'name'],
  ['ultradns_zone', 'name'], ['netlify_dns_zone', 'name'], ['ibm_cis_domain', 'domain'], ['ibm_dns_domain', 'name'],
  ['ibm_dns_zone', 'name'], ['tencentcloud_dnspod_domain_instance', 'domain'], ['tencentcloud_private_dns_zone', 'domain'],
  ['yandex_dns_zone', 'zone'], ['selectel_domains_zone_v2', 'name'], ['selectel_domains_domain_v1', 'name'],
  ['dme_domain', 'name'], ['cloudns_dns_zone', 'domain'], ['huaweicloud_dns_zone', 'name'], ['openstack_dns_zone_v2', 'name'],
  ['opentelekomcloud_dns_zone_v2', 'name'], ['stackit_dns_zone', 'dns_name'], ['gcore_dns_zone', 'name'],
  ['ionoscloud_dns_zone', 'name'], ['civo_dns_domain_name', 'name'], ['sakuracloud_dns', 'zone'], ['nifcloud_dns_zone', 'name'],
  ['glesys_dnsdomain', 'name'], ['vkcs_publicdns_zone', 'zone'], ['volcengine_dns_zone', 'zone_name'],
]);

/** The arguments, in order of preference, that hold the name of such a zone; `undefined` for other types. */
export function zoneNameArguments(type: string): readonly string[] | undefined {
  return ZONES.get(type)?.split('|');
}

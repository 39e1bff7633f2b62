import { ROOT, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import { defineRule } from '../rule';
import { hostOf } from './targets';

export const missingSoa = defineRule({
  id: 'zone/missing-soa',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1035 section 5.2'],
  summary: 'A zone has an SOA record.',
  on: 'name',
  types: ['NS'],
  check({ name, zone, records }, report) {
    if (name !== zone.ownName) return;
    const servers = records.filter(({ type }) => type === 'NS');
    const [server] = servers;
    if (server === undefined || zone.records(name, 'SOA').length > 0 || isHints(name, servers, zone)) return;
    report({ at: server.typePlace });
  },
});

/** The servers of the root with their addresses, where a resolver begins (RFC 9609 section 2). */
function isHints(name: Name, servers: readonly ResourceRecord[], zone: ZoneView): boolean {
  if (name !== ROOT) return false;
  const hosts = servers.flatMap((server) => hostOf(server)?.target ?? []);
  return hosts.some((host) => ADDRESSES.some((type) => zone.records(host, type).length > 0));
}

const ADDRESSES = ['A', 'AAAA'];

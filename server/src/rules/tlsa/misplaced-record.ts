import { displayName, isUnknown, labels, type Name, parent, ROOT, under } from '../../records/name';
import { field, type ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import { Owners } from '../fixes/rename';
import type { ReportedFix } from '../report';
import { defineRule } from '../rule';

export const misplacedRecord = defineRule({
  id: 'tlsa/misplaced-record',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 6698 section 3', 'RFC 7672 section 2.2'],
  summary: 'A TLSA record that is not at `_port._tcp.<host>`, where clients look.',
  on: 'name',
  types: ['TLSA'],
  check({ name, zone, records }, report) {
    const right = rightName(labels(name)) ?? exchangerName(name, zone);
    if (right === undefined || zone.isTarget(name, 'CNAME')) return;
    const [first] = records.filter(({ type }) => type === 'TLSA');
    if (first === undefined) return;
    const { ownerText, ownerPlace, typePlace } = first;
    const { variant, target } = right;
    report({
      at: ownerPlace ?? typePlace,
      ...(variant === undefined ? {} : { variant }),
      args: { owner: ownerText === '' ? displayName(name) : ownerText, right: displayName(target) },
      fixes: variant === undefined ? move(first, name, target, zone) : [],
    });
  },
});

interface RightName {
  readonly variant?: 'exchanger';
  readonly target: Name;
}

/** The intended form of an owner that is almost `_port._tcp.<host>`; `undefined` for every other name. */
function rightName(written: readonly string[]): RightName | undefined {
  const right = rightLabels(written);
  return right && { target: `${right.join('.')}.` as Name };
}

function rightLabels([first = '', second = '', ...rest]: readonly string[]): string[] | undefined {
  const glued = /^_?(\d{1,5})[-_.]?(tcp|udp|sctp)$/i.exec(first);
  if (glued !== null) return [`_${glued[1] ?? ''}`, `_${glued[2] ?? ''}`, second, ...rest];
  const words = [first, second].map((label) => label.replace(/^_+/, '').toLowerCase());
  const port = words.findIndex((word) => /^\d{1,5}$/.test(word));
  const protocol = words.findIndex((word) => PROTOCOLS.has(word));
  if (port < 0 || protocol < 0 || rest.length === 0) return undefined;
  const isRight = port === 0 && /^_\d/.test(first) && /^_[a-z]/i.test(second);
  return isRight ? undefined : [`_${words[port] ?? ''}`, `_${words[protocol] ?? ''}`, ...rest];
}

const PROTOCOLS: ReadonlySet<string> = new Set(['tcp', 'udp', 'sctp']);

/** Mail servers look for `_25._tcp` below the MX host (RFC 7672 section 2.2), not below the domain that has the MX. */
function exchangerName(name: Name, zone: ZoneView): RightName | undefined {
  if (!name.startsWith('_25._tcp.')) return undefined;
  const domain = parent(parent(name) ?? ROOT);
  if (domain === undefined || isUnknown(domain) || zone.isTarget(domain, 'MX')) return undefined;
  const hosts = zone.records(domain, 'MX').map((record) => field(record, 'exchange')?.target);
  const [host] = hosts;
  if (host === undefined || hosts.includes(undefined) || hosts.includes(ROOT)) return undefined;
  return { variant: 'exchanger', target: under('_25._tcp', host) };
}

function move(
  record: ResourceRecord,
  name: Name,
  target: Name,
  zone: ZoneView,
): ReportedFix<'tlsa/misplaced-record'>[] {
  const { ownerText, form } = record;
  const origin = labels(name).slice(labels(ownerText).length).join('.');
  const right = displayName(target);
  const owners = new Owners(zone);
  if (ownerText === '' || !form.canInsertLines || zone.records(target).length > 0) return [];
  if (ownerText.endsWith('.')) return [{ args: { right }, edits: owners.rename(record, target) }];
  const tail = `.${origin}`;
  if (!right.endsWith(tail)) return [];
  const text = right.slice(0, -tail.length);
  return [{ args: { right: text }, edits: owners.rename(record, text) }];
}

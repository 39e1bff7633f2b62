import { distance } from 'fastest-levenshtein';
import { looksLikeDkim } from '../../mail/dkim/record';
import { displayName, isUnknown, labels, type Name, UNKNOWN_ORIGIN } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import { textRecords } from '../../records/text-records';
import { Owners } from '../fixes/rename';
import { defineRule } from '../rule';

export const misplacedRecord = defineRule({
  id: 'dkim/misplaced-record',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 6376 section 3.6.2.1'],
  summary: 'A DKIM key that is not at `<selector>._domainkey`, where verifiers look.',
  on: 'name',
  types: ['TXT'],
  silences: ['domain/missing-dkim'],
  check({ name, zone, records }, report) {
    if (mayBeRight(name, zone)) return;
    const owners = new Owners(zone);
    for (const { record, text } of textRecords(records, looksLikeDkim)) {
      const right = repairedOwner(record);
      report({
        at: record.ownerPlace ?? text.cover({ start: 0, end: text.length }),
        args: { name: displayName(name) },
        fixes: right === undefined ? [] : [{ edits: owners.rename(record, right) }],
      });
    }
  },
});

/**
 * Below `_domainkey`, or where it may be: in a fragment that does not name its domain. A name such as
 * `selector.dkim.example.net` is one that customers point a CNAME to.
 */
function mayBeRight(name: Name, zone: ZoneView): boolean {
  const parts = labels(name);
  if (parts.indexOf('_domainkey') > 0 || parts.indexOf('dkim') > 0) return true;
  return isUnknown(name) && zone.mayBeIncluded && zone.records(UNKNOWN_ORIGIN).length === 0;
}

/** Names whose owner shows the selector: `mail.domainkey`, `mail_domainkey`, `_domainkey.mail`. */
function repairedOwner({ ownerPlace, ownerText }: ResourceRecord): string | undefined {
  if (ownerPlace === undefined || ownerPlace.end - ownerPlace.start !== ownerText.length) return undefined;
  const [first = '', second = '', ...rest] = ownerText.split('.');
  const joined = /^(.+)[_-]domainkey$/i.exec(first)?.[1];
  if (joined !== undefined) return [joined, '_domainkey', ...ownerText.split('.').slice(1)].join('.');
  if (rest.length === 0 && isDomainkey(first) && second !== '') return `${second}._domainkey`;
  return first !== '' && isDomainkey(second) ? [first, '_domainkey', ...rest].join('.') : undefined;
}

/** `_domainkey`, or what people type for it. */
function isDomainkey(label: string): boolean {
  return label.length <= 16 && distance(label.toLowerCase(), '_domainkey') <= 2;
}

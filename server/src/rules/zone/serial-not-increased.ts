import { isIncrease, nextSerial } from '../../records/serial';
import { defineRule } from '../rule';

/** Marks of programs that write the serial themselves. */
const GENERATED = /AUTO_?INCREMENT|generated/i;

export const serialNotIncreased = defineRule({
  id: 'zone/serial-not-increased',
  severity: 'warning',
  fix: 'ask',
  needs: 'git',
  references: ['RFC 1982 section 3.2', 'RFC 1035 section 3.3.13'],
  summary: 'The serial of a zone increases with every change since the last commit.',
  on: 'name',
  types: ['SOA'],
  check({ name, zone, records, now }, report) {
    const soa = records.find(({ type }) => type === 'SOA');
    const serial = soa?.fields.find((field) => field.name === 'serial');
    const old = name === zone.apex ? zone.committed : undefined;
    if (soa === undefined || serial?.value === undefined || old?.hasChanged !== true) return;
    const { anchor, start, end } = soa.place;
    if (serial.value === 0 || GENERATED.test(anchor.text.slice(start, end))) return;
    if (isIncrease(old.serial, serial.value)) return;
    const next = now === undefined ? '' : String(nextSerial(old.serial, now));
    report({
      at: serial.place,
      variant: serial.value === old.serial ? undefined : 'lower',
      args: { serial: serial.value, old: old.serial },
      fixes: [{ args: { next }, edits: next === '' ? undefined : [{ place: serial.place, text: next }] }],
    });
  },
});

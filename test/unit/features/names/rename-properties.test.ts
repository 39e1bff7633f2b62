import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rename } from '../../../../server/src/features/names/rename';
import { recordKey } from '../../../../server/src/features/names/renamed-records';
import { renaming } from '../../../../server/src/features/names/renaming';
import type { Name } from '../../../../server/src/records/name';
import { URI, workspaceWith } from '../spf';

const INCLUDED = 'file:///zones/hosts.zone';

/** Labels of which some are part of others, and one needs an escape. */
const label = fc.constantFrom(
  'mail',
  'a',
  'mail2',
  'x-mail',
  'MAIL',
  'm\\097il',
  '_spf',
  '_dmarc.mail',
  '_25._tcp.mail',
);
const name = fc.oneof(
  label,
  label.map((text) => `${text}.example.com.`),
  label.map((text) => `${text}.sub`),
  fc.constantFrom('@', 'mail.example.net.', 'sub'),
);
const plain = label.map((text) => `${text}.example.com`);
const line = fc.oneof(
  fc.tuple(name, fc.constantFrom('A 192.0.2.1', 'AAAA 2001:db8::1')).map(([owner, data]) => `${owner} ${data}`),
  fc.constant('  A 192.0.2.7 ; mail'),
  fc.tuple(name, name).map(([owner, target]) => `${owner} MX 10 ${target}`),
  fc.tuple(name, name).map(([owner, target]) => `${owner} SRV 0 0 25 (\n  ${target} )`),
  fc
    .tuple(plain, plain)
    .map(([one, other]) => `@ TXT "v=spf1 a:${one} include:${other.slice(0, 4)}" "${other.slice(4)} -all"`),
  fc.constantFrom(
    '$ORIGIN sub.example.com.',
    '$ORIGIN example.com.',
    '$ORIGIN mail.example.com.',
    '$INCLUDE hosts.zone',
  ),
);
const lines = fc.array(line, { maxLength: 12 }).map((texts) => `${texts.join('\n')}\n`);

it('every record stays as it is, except for the name', () => {
  let renamedOnce = 0;
  fc.assert(
    fc.property(lines, lines, fc.constantFrom('new', 'sub.new', 'new.example.com.', 'a'), (own, included, to) => {
      const text = `$ORIGIN example.com.\n@ 60 SOA ns host 1 1 1 1 1\nmail 60 A 192.0.2.1\n${own}`;
      const workspace = workspaceWith(text, { [INCLUDED]: included });
      const renamed = rename(workspace, URI, text.indexOf('mail 60'), to);
      if (renamed.kind === 'refused') return;
      renamedOnce++;
      const fresh = to.endsWith('.') ? to : `${to}.example.com.`;
      const change = renaming('mail.example.com.' as Name, fresh as Name);
      const before = Array.from(workspace.everyRecord(URI), (record) => recordKey(record, change));
      const after = Array.from(workspace.edited(renamed.edits).everyRecord(URI), (record) =>
        recordKey(record, () => undefined),
      );
      expect(after).toEqual(before);
    }),
    { seed: 12, numRuns: 300 },
  );
  expect(renamedOnce).toBeGreaterThan(50);
});

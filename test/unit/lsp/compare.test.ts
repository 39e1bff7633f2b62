import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMPARE, type CompareReply, type CompareSide } from '../../../server/src/lsp/protocol/compare';
import { pulling, startSession } from './session';

function side(path: string, more: Partial<CompareSide> = {}): CompareSide {
  const text = readFileSync(`test/editor/workspace/move/${path}`, 'utf8');
  return { name: path, documents: [{ uri: `file:///move/${path}`, languageId: 'dns-zone', text }], ...more };
}

it('shows how two sides differ, with edits that copy records over', async () => {
  const { client } = await startSession(pulling);
  const ask = (b: CompareSide) => client.sendRequest<CompareReply>(COMPARE, { a: side('old.zone'), b });
  const reply = await ask(side('new.zone'));
  expect(reply.records).toMatchObject([
    {
      label: 'DKIM mail._domainkey.shop.example: missing in new.zone',
      lineA: 3,
      toB: {
        changes: {
          'file:///move/new.zone': [
            { newText: expect.stringContaining('mail._domainkey TXT "v=DKIM1; k=ed25519; p=') as string },
          ],
        },
      },
    },
  ]);
  expect(reply.records[0]?.toA).toBeUndefined();
  expect(reply.a.split('\n').filter((line) => !reply.b.includes(line))).toEqual([
    expect.stringMatching(/^mail\._domainkey\.shop\.example\. TXT/),
  ]);
  expect((await ask(side('new.zone', { isFixed: true }))).records[0]?.toB).toBeUndefined();
});

it('shows what cannot be compared', async () => {
  const { client } = await startSession(pulling);
  const none: CompareSide = { name: 'none', documents: [] };
  const { notes } = await client.sendRequest<CompareReply>(COMPARE, { a: side('old.zone'), b: none });
  expect(notes).toEqual(['none contains no DNS zone.']);
});

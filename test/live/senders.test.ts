import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { namedPath, skipReason, startNamed } from './named';

const head = '$TTL 300\n@ SOA ns hostmaster 1 3600 600 86400 60\n@ NS ns\nns A 127.0.0.1\n';

if (namedPath === undefined) test.skip(skipReason);

it.skipIf(namedPath === undefined)('the table of senders is refreshed from DNS', async () => {
  const server = await startNamed({
    'mailgun.org': `${head}@ TXT "v=spf1 include:_spf.mailgun.org -all"\n_spf TXT "v=spf1 ip4:192.0.2.1 -all"\n`,
    'sendgrid.net': `${head}@ TXT "v=spf1 include:ab.broken.test -all"\n`,
    'broken.test': undefined,
  });
  const { code, out } = await refresh('--dry-run', '--server', server.address);
  await server.stop();
  expect(code).toBe(0);
  expect(out).toContain('mailgun.org: 5, now 2\n');
  expect(out).toContain('_spf.mailgun.org: 3, now 1\n');
  expect(out).toContain('sendgrid.net: DNS does not tell; stays at 2\n');
  expect(out).toContain('zoho.com: DNS does not tell; stays at 5 or more\n');
});

it('the table of senders stays as it is without a network', async () => {
  const { code, err } = await refresh('--server', '127.0.0.1:9');
  expect([code, err]).toEqual([1, 'senders: DNS does not answer; nothing was changed\n']);
});

function refresh(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const script = join(import.meta.dirname, '../../scripts/refresh-senders.mjs');
    execFile(process.execPath, [script, ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

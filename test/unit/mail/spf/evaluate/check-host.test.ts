import { describe, expect, test } from 'vitest';
import { parseIp } from '../../../../../server/src/mail/spf/addresses';
import { checkHost } from '../../../../../server/src/mail/spf/evaluate/check-host';
import { drive, driveAsync } from '../../../../../server/src/dns/drive';
import type { Answer } from '../../../../../server/src/dns/question';
import { answersFrom, type ZoneData } from './zone-data';

function asking(address: string, sender: string, helo = 'mail.example.com') {
  const ip = parseIp(address);
  if (ip === undefined) throw new Error(`no address: ${address}`);
  const domain = sender === '' ? helo : sender.slice(sender.lastIndexOf('@') + 1);
  return checkHost({ ip, domain, sender, helo, receiver: 'mx.example.net', now: 1_764_000_000 });
}

function check(data: ZoneData, address: string, sender = 'ann@example.com') {
  return drive(asking(address, sender), answersFrom(data));
}

// The OpenSPF suite covers RFC 7208; these tests cover what it leaves out.
describe('check_host()', () => {
  const data: ZoneData = {
    'example.com': [
      { TXT: 'v=spf1 mx include:_spf.example.net -all exp=why.example.com' },
      { MX: [10, 'mx.example.com'] },
    ],
    'mx.example.com': [{ A: '192.0.2.1' }],
    '_spf.example.net': [{ TXT: 'v=spf1 ip4:198.51.100.0/24 ~all' }],
    'why.example.com': [{ TXT: '%{c} is none of %{d}, says %{r} at %{t}%%' }],
  };

  test('stops at the first match', () => {
    expect(check(data, '192.0.2.1')).toMatchObject({ result: 'pass', lookups: 1, voidLookups: 0 });
    expect(check(data, '198.51.100.9')).toMatchObject({ result: 'pass', lookups: 2 });
  });

  test('lets the domain explain', () => {
    expect(check(data, '203.0.113.1')).toMatchObject({
      result: 'fail',
      explanation: '203.0.113.1 is none of example.com, says mx.example.net at 1764000000%',
    });
  });

  test('takes an IPv4 address in IPv6 clothes', () => {
    expect(check(data, '::ffff:192.0.2.1').result).toBe('pass');
  });

  test('explains why it failed', () => {
    const many = {
      'example.com': [{ TXT: `v=spf1 ${'a:x.example '.repeat(11)}-all` }],
      'x.example': [{ A: '192.0.2.9' }],
    };
    expect(check(many, '192.0.2.1')).toMatchObject({ result: 'permerror', fault: 'lookup-limit', lookups: 11 });
    const dead = { 'example.com': [{ TXT: 'v=spf1 a:a.example a:b.example a:c.example -all' }] };
    expect(check(dead, '192.0.2.1')).toMatchObject({ result: 'permerror', fault: 'void-limit', voidLookups: 3 });
    const broken = { 'example.com': [{ TXT: 'v=spf1 mx inlude:x.example -all' }] };
    expect(check(broken, '192.0.2.1')).toMatchObject({ result: 'permerror', fault: 'syntax', lookups: 0 });
  });

  test('traces what it looked at', () => {
    const { trace } = check(data, '198.51.100.9');
    expect(trace?.terms.map(({ term, outcome }) => `${term.text} ${outcome}`)).toEqual([
      'mx no-match',
      'include:_spf.example.net match',
    ]);
  });

  test('a local part that is not ASCII matches no term that asks for it (RFC 8616)', () => {
    const zone = {
      'example.com': [{ TXT: 'v=spf1 exists:%{l}.users.example.com ~all' }],
      '*.users.example.com': [{ A: '127.0.0.2' }],
    };
    const anyUser = (sender: string) =>
      drive(asking('192.0.2.1', sender), (question) =>
        question.type === 'A'
          ? { kind: 'records', values: ['127.0.0.2'], source: { kind: 'given' } }
          : answersFrom(zone)(question),
      );
    expect(anyUser('ann@example.com').result).toBe('pass');
    expect(anyUser('änn@example.com').result).toBe('softfail');
  });

  test('queries in lower case, and takes no other octet for a letter', () => {
    const data = { 'example.com': [{ TXT: 'v=spf1 exists:%{h}.Example.com -all' }] };
    const asked: string[] = [];
    drive(asking('192.0.2.1', 'ann@example.com', 'MAIL\xC9'), (question) => {
      asked.push(question.name);
      return answersFrom(data)(question);
    });
    expect(asked).toEqual(['example.com', 'mail\xC9.example.com']);
  });

  test('what cannot be queried is not a verdict', () => {
    const unknown: Answer = { kind: 'unknown' };
    const isFound = (name: string) => name === 'example.com';
    const result = drive(asking('203.0.113.1', 'ann@example.com'), (question) =>
      isFound(question.name) ? answersFrom(data)(question) : unknown,
    );
    expect(result).toMatchObject({ result: 'temperror', isIncomplete: true });
  });

  test('can be driven by answers that take time, until the caller gives up', async () => {
    const slow = (question: Parameters<ReturnType<typeof answersFrom>>[0]) =>
      Promise.resolve(answersFrom(data)(question));
    expect(await driveAsync(asking('192.0.2.1', 'ann@example.com'), slow)).toMatchObject({ result: 'pass' });
    let asked = 0;
    const cancelled = await driveAsync(asking('192.0.2.1', 'ann@example.com'), slow, () => ++asked > 1);
    expect(cancelled).toBeUndefined();
    expect(asked).toBe(2);
  });
});

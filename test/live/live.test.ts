import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { Network } from '../../server/src/dns/network';
import { neverCancelled, type Resolver } from '../../server/src/dns/resolver';
import { answerFromZones, circles } from '../../server/src/analysis/answers/workspace-zones';
import { parseIp } from '../../server/src/mail/spf/addresses';
import { checkHost } from '../../server/src/mail/spf/evaluate/check-host';
import { drive, driveAsync } from '../../server/src/dns/drive';
import type { Answer, DnsComputation, Question, QuestionType } from '../../server/src/dns/question';
import { survey } from '../../server/src/mail/spf/evaluate/survey';
import type { RecordNode, TermNode } from '../../server/src/mail/spf/evaluate/tree';
import { systemClock } from '../../server/src/network/clock';
import { liveResolver } from '../../server/src/node/dns/live';
import { namedPath, type NameServer, skipReason, startNamed } from './named';
import { heldZones, spfNames, zoneTexts } from './zones';

if (namedPath === undefined) test.skip(skipReason);

describe.skipIf(namedPath === undefined)('answers of named', () => {
  let server: NameServer;
  let resolver: Resolver;

  beforeAll(async () => {
    server = await startNamed({ ...zoneTexts, 'broken.test': undefined });
    resolver = new Network(liveResolver([server.address]), { clock: systemClock });
  });
  afterAll(() => server.stop());

  const ask = (name: string, type: QuestionType) => resolver.resolve({ kind: 'ask', name, type }, neverCancelled);
  const live = <T>(asking: DnsComputation<T>) =>
    driveAsync(asking, (question) => resolver.resolve(question, neverCancelled));

  it.each([
    ['_spf.sender.test', 'TXT', ['v=spf1 a:mx1.sender.test a:nodata.sender.test ?all']],
    ['chain.sender.test', 'A', ['192.0.2.3']],
    ['mx1.sender.test', 'AAAA', ['2001:db8::1']],
    ['sender.test', 'MX', ['mx1.sender.test', 'mx2.other.test']],
    ['null.sender.test', 'MX', ['.']],
  ] as const)('%s %s: %j', async (name, type, values) => {
    expect(await ask(name, type)).toMatchObject({ kind: 'records', values, source: { kind: 'live' } });
  });

  it.each([
    ['gone.sender.test', 'TXT', 'nxdomain'],
    ['nodata.sender.test', 'A', 'nodata'],
    ['b.deep.sender.test', 'A', 'nodata'],
    ['x.broken.test', 'TXT', 'servfail'],
    ['not.served.example', 'TXT', 'nxdomain'],
  ] as const)('%s %s: %s', async (name, type, kind) => {
    expect(await ask(name, type)).toMatchObject({ kind });
  });

  it.each(spfNames)('make the same tree of %s as the files', async (name) => {
    const fromFiles = drive(survey(name), fromZones);
    expect(outline((await live(survey(name))).root)).toEqual(outline(fromFiles.root));
    expect(await live(survey(name))).toMatchObject({
      lookups: fromFiles.lookups,
      certainLookups: fromFiles.certainLookups,
      voidLookups: fromFiles.voidLookups,
      atLeast: fromFiles.atLeast,
    });
  });

  it.each(spfNames)('judge mail from %s as the files do', async (name) => {
    for (const address of ['192.0.2.1', '192.0.2.200', '203.0.113.1', '2001:db8::1']) {
      const ip = parseIp(address);
      if (ip === undefined) throw new Error(address);
      const request = { ip, domain: name, sender: `me@${name}`, helo: name };
      const { trace, ...verdict } = drive(checkHost(request), fromZones);
      const fromLive = await live(checkHost(request));
      expect(fromLive).toMatchObject(verdict);
      expect(outline(fromLive.trace)).toEqual(outline(trace));
    }
  });

  it('are asked once for ten nested includes, and never again while they hold', async () => {
    const asked: string[] = [];
    const counted: Resolver = {
      resolve(question, token) {
        asked.push(question.name);
        return liveResolver([server.address]).resolve(question, token);
      },
    };
    const network = new Network(counted, { clock: systemClock });
    const count = () => driveAsync(survey('nested.test'), (question) => network.resolve(question, neverCancelled));
    expect((await count()).lookups).toBe(10);
    expect(asked).toHaveLength(11);
    expect((await count()).lookups).toBe(10);
    expect(asked).toHaveLength(11);
  });
});

function fromZones(question: Question): Answer {
  const answer = answerFromZones(question, circles(heldZones));
  return answer.kind === 'ask' ? { kind: 'servfail', source: { kind: 'given' } } : answer;
}

/** The content of a tree, without the origin of its records. */
function outline(node: RecordNode | undefined): unknown {
  return (
    node && [
      node.domain,
      node.state,
      node.record?.value,
      node.lookups,
      node.result,
      node.fault,
      node.terms.map(termOutline),
    ]
  );
}

function termOutline({ term, target, lookups, isVoid, hosts, networks, outcome, fault, child }: TermNode): unknown {
  const addresses = networks.map(({ first, prefix }) => `${first}/${prefix}`).sort();
  return [term.text, target, lookups, isVoid, hosts, addresses, outcome, fault, outline(child)];
}

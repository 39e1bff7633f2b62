import { expect, it } from 'vitest';
import { Network, type NetworkOptions } from '../../../server/src/dns/network';
import { neverCancelled } from '../../../server/src/dns/resolver';
import { FakeClock, FakeResolver, failing, records } from './fakes';
import { question } from './zones';

function networkOf(resolver: FakeResolver, options: Partial<NetworkOptions> = {}) {
  const said: string[] = [];
  const network = new Network(resolver, {
    clock: new FakeClock(),
    isCertain: ({ name }) => name.startsWith('certain'),
    onDeniesAll: () => said.push('denies all'),
    ...options,
  });
  return { said, kindOf: async (name: string) => (await network.resolve(question(name), neverCancelled)).kind };
}

function denying(answers: ConstructorParameters<typeof FakeResolver>[0] = {}): FakeResolver {
  const resolver = new FakeResolver(answers);
  resolver.otherwise = failing('nxdomain');
  return resolver;
}

it('ignores all denials once a name is denied that certainly exists, and reports it once', async () => {
  const { kindOf, said } = networkOf(denying());
  expect(await kindOf('a.example')).toBe('nxdomain');
  expect(await kindOf('certain.example')).toBe('unknown');
  expect(await kindOf('a.example')).toBe('unknown');
  expect(await kindOf('certain2.example')).toBe('unknown');
  expect(said).toEqual(['denies all']);
});

it('believes what it finds, and denials where a certain name is found', async () => {
  const { kindOf, said } = networkOf(denying({ 'TXT certain.example': records(['v=spf1 -all']) }));
  expect(await kindOf('certain.example')).toBe('records');
  expect(await kindOf('a.example')).toBe('nxdomain');
  expect(said).toEqual([]);
});

it('believes denials again when a certain name is found', async () => {
  const { kindOf } = networkOf(denying({ 'TXT certain2.example': records(['v=spf1 -all']) }));
  expect(await kindOf('certain.example')).toBe('unknown');
  expect(await kindOf('certain2.example')).toBe('records');
  expect(await kindOf('a.example')).toBe('nxdomain');
});

it('requests a proof before the first denial counts, and once', async () => {
  const resolver = denying();
  const { kindOf, said } = networkOf(resolver, { proof: question('certain.example') });
  expect(await Promise.all([kindOf('a.example'), kindOf('b.example')])).toEqual(['unknown', 'unknown']);
  expect(resolver.asked).toEqual(['TXT a.example', 'TXT b.example', 'TXT certain.example']);
  expect(said).toEqual(['denies all']);
});

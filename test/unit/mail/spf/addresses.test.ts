import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AddressSet } from '../../../../server/src/mail/spf/address-set';
import {
  contains,
  covers,
  dottedForm,
  formatIp,
  formatNetwork,
  type Ip,
  type Network,
  networkOf,
  parseIp,
  unmapped,
} from '../../../../server/src/mail/spf/addresses';
import { specialNetwork, specialNetworks } from '../../../../server/src/mail/spf/special-networks';

function ip(text: string): Ip {
  const parsed = parseIp(text);
  if (parsed === undefined) throw new Error(`no address: ${text}`);
  return parsed;
}

function network(text: string): Network {
  const [address = '', prefix = ''] = text.split('/');
  return networkOf(ip(address), Number(prefix));
}

describe('addresses', () => {
  test.each(['192.0.2.1', '0.0.0.0', '255.255.255.255', '::', '::1', '2001:db8::1', '1:2:3:4:5:6:7:8'])(
    '%s',
    (text) => {
      expect(formatIp(ip(text))).toBe(text);
    },
  );

  test.each([
    ...['', '1.2.3', '1.2.3.4.5', '1.2.3.256', '01.2.3.4', '1.2.3.04', '1.2.3.4 ', '0x1.2.3.4', '1.2.3.', '.1.2.3.4'],
    ...[':', ':::', '::1::', '1:2:3:4:5:6:7', '12345::', '::1.2.3', '::1.2.3.04', 'fe80::1%eth0', '[::1]', '::g'],
  ])('%j is none', (text) => {
    expect(parseIp(text)).toBeUndefined();
  });

  test('an IPv4 address in IPv6 clothes is IPv4', () => {
    expect(formatIp(unmapped(ip('::ffff:192.0.2.1')))).toBe('192.0.2.1');
    expect(formatIp(unmapped(ip('::fffe:192.0.2.1')))).toBe('::fffe:c000:201');
  });

  test('macros take an IPv6 address apart', () => {
    expect(dottedForm(ip('2001:db8::cb01'))).toBe('2.0.0.1.0.D.B.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.C.B.0.1');
  });
});

describe('networks', () => {
  test('hold what shares their prefix', () => {
    expect(formatNetwork(network('192.0.2.77/24'))).toBe('192.0.2.0/24');
    expect(contains(network('192.0.2.0/24'), ip('192.0.2.255'))).toBe(true);
    expect(contains(network('192.0.2.0/24'), ip('192.0.3.0'))).toBe(false);
    expect(contains(network('0.0.0.0/0'), ip('::1'))).toBe(false);
    expect(covers(network('192.0.2.0/24'), network('192.0.2.128/25'))).toBe(true);
    expect(covers(network('192.0.2.128/25'), network('192.0.2.0/24'))).toBe(false);
  });

  test('of special use are recognised whole only', () => {
    expect(specialNetwork(network('10.1.0.0/16'))?.kind).toBe('private');
    expect(specialNetwork(network('10.0.0.0/7'))).toBeUndefined();
    expect(specialNetwork(network('3fff:fff::/32'))?.kind).toBe('documentation');
    expect(specialNetwork(network('3fff:1000::/32'))).toBeUndefined();
    for (const special of specialNetworks)
      expect(formatNetwork(special.network), special.text).toBe(special.text.replace(/\/128$/, ''));
  });
});

describe('sets of addresses', () => {
  // A small address space of 256 addresses, so that each can be tested.
  const block = fc
    .record({ last: fc.integer({ min: 0, max: 255 }), prefix: fc.integer({ min: 24, max: 32 }) })
    .map(({ last, prefix }) => networkOf(ip(`192.0.2.${String(last)}`), prefix));
  const blocks = fc.array(block, { maxLength: 8 });
  const world = Array.from({ length: 256 }, (_, last) => ip(`192.0.2.${String(last)}`));
  const membersOf = (set: AddressSet) => world.filter((address) => set.has(address)).map(formatIp);
  const inAny = (networks: readonly Network[]) => (address: Ip) => networks.some((each) => contains(each, address));

  test('hold each address once', () => {
    fc.assert(
      fc.property(blocks, (networks) => {
        const set = AddressSet.of(networks);
        const members = world.filter(inAny(networks));
        expect(membersOf(set)).toEqual(members.map(formatIp));
        expect(set.count(4)).toBe(BigInt(members.length));
      }),
    );
  });

  test('join and exclude', () => {
    fc.assert(
      fc.property(blocks, blocks, (some, others) => {
        const [a, b] = [AddressSet.of(some), AddressSet.of(others)];
        expect(membersOf(a.union(b))).toEqual(
          world.filter((each) => inAny(some)(each) || inAny(others)(each)).map(formatIp),
        );
        expect(membersOf(a.without(b))).toEqual(
          world.filter((each) => inAny(some)(each) && !inAny(others)(each)).map(formatIp),
        );
      }),
    );
  });

  test('know how many there are', () => {
    expect(AddressSet.everything.count(4)).toBe(2n ** 32n);
    expect(AddressSet.everything.count(6)).toBe(2n ** 128n);
    expect(AddressSet.empty.count(6)).toBe(0n);
  });
});

import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

const digest = '8755CDAA8FE24EF16CC0F2C918063185E433FAAF1415664911D9E30A924138C4';

it('marks usages that mail servers ignore', () => {
  check(
    'tlsa/usage',
    `
_25._tcp.mail TLSA 0 0 1 ${digest}
;                  ^ tlsa/usage: Usage 0 relies on public certificate authorities; mail servers ignore such TLSA records. Use 3, or 2.
_25._tcp.mail TLSA 1 1 1 ${digest}
;                  ^ tlsa/usage: Usage 1 relies on public certificate authorities; mail servers ignore such TLSA records. Use 3, or 2.
_25._tcp.mail TLSA 2 0 1 ${digest}
_25._tcp.mail TLSA 3 1 1 ${digest}
`,
  );
});

it.each(['_443._tcp.www', '_25._udp.mail', 'mail'])('leaves %s alone', (owner) => {
  expect(findingsOf(`${owner} TLSA 1 1 1 ${digest}`, 'tlsa/usage')).toEqual([]);
});

import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/soa-not-at-apex';

it('finds a SOA below another one', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1 host 1 4h 1h 2w 1h
sub SOA ns1 host 1 4h 1h 2w 1h
^^^ zone/soa-not-at-apex
`,
  );
});

it('believes the name that the zone is given', () => {
  check(
    rule,
    `
www SOA ns1 host 1 4h 1h 2w 1h
^^^ zone/soa-not-at-apex
`,
    { origin: 'example.com.' },
  );
});

it('takes an owner below an origin for the zone', () => {
  check(
    rule,
    `
$ORIGIN com.
example SOA ns1 host 1 4h 1h 2w 1h
`,
  );
});

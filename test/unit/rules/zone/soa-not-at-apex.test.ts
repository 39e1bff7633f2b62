import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/soa-not-at-apex';

it('finds an SOA below another one', () => {
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

it('finds the name of the zone without its final dot, which servers complete', () => {
  const text = `
$ORIGIN example.com.
example.com SOA ns1 host 1 4h 1h 2w 1h
^^^^^^^^^^^ zone/soa-not-at-apex: This SOA is at \`example.com.example.com\`, not at \`example.com\`: servers reject the zone.
  NS ns1.example.net.
`;
  check(['zone/soa-not-at-apex', 'zone/missing-trailing-dot'], text);
  checkFix(
    rule,
    '$ORIGIN example.com.\nexample.com SOA ns1 host 1 4h 1h 2w 1h\n',
    '$ORIGIN example.com.\nexample.com. SOA ns1 host 1 4h 1h 2w 1h\n',
  );
});

it('lets a name below the root pass, and what panels export for their own importer', () => {
  check(['zone/soa-not-at-apex', 'zone/missing-trailing-dot'], '$ORIGIN .\nexample.com SOA ns1 host 1 4h 1h 2w 1h\n');
  const banner = ';;\n;; Domain:     example.com.\n;; Exported:   2026-01-02 03:04:05\n;;\n';
  check(
    ['zone/soa-not-at-apex', 'zone/missing-trailing-dot'],
    `${banner}example.com 3600 SOA ns1.example.net host 1 4h 1h 2w 1h\n`,
  );
});

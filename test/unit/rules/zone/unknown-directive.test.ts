import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/unknown-directive';

it('names the nearest directive, if one is near', () => {
  check(
    'zone/*',
    `
$TLL 1h
^^^^ zone/unknown-directive: \`$TLL\` is not a directive of zone files. Did you mean \`$TTL\`?
$define x y
^^^^^^^ zone/unknown-directive: \`$define\` is not a directive of zone files.
$ 1
^ zone/unknown-directive: \`$\` is not a directive of zone files.
`,
  );
  checkFix(rule, '$include: x', '$INCLUDE x');
});

it('recognises directives in any case, and names that begin with a dollar sign', () => {
  check(rule, '$ttl 1h\n$Origin example.com.\n\\$x A 192.0.2.1\n${host} A 192.0.2.1\n$DATE 20260101000000');
});

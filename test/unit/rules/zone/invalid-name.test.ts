import { it } from 'vitest';
import { check } from '../../check';

const label = (octets: number) => 'x'.repeat(octets);

it('finds labels and names that are too long, and empty labels', () => {
  check(
    'zone/invalid-name',
    `
a..b A 192.0.2.1
; ^ zone/invalid-name: \`a..b\` has an empty label: two dots in a row, or a dot at the beginning.
.c CNAME d..
^ zone/invalid-name: \`.c\` has an empty label: two dots in a row, or a dot at the beginning.
;          ^ zone/invalid-name: \`d..\` has an empty label: two dots in a row, or a dot at the beginning.
e CNAME f.${label(64)}
;         ${'^'.repeat(64)} zone/invalid-name: The label \`${label(40)}…\` has 64 octets; the limit is 63.
`
      .replace('; ^ zone', ';  ^ zone')
      .replace(';  ^ zone', '; ^ zone'),
  );
});

it('counts the zone with the name', () => {
  const name = [label(63), label(63), label(63)].join('.');
  check('zone/invalid-name', `${name}.${label(47)} A 192.0.2.1`, { origin: 'example.com' });
  check(
    'zone/invalid-name',
    `
${name}.${label(50)} A 192.0.2.1
${'^'.repeat(242)} zone/invalid-name: The name \`${label(40)}…\` has 256 octets with its zone; the limit is 255.
`,
    { origin: 'example.com' },
  );
});

it('counts octets, not characters', () => {
  check('zone/invalid-name', `${'\\100'.repeat(63)} TXT "x"\n${'é'.repeat(31)} TXT "x"`);
  check('zone/invalid-name', `${'é'.repeat(32)} TXT "x"\n${'^'.repeat(32)} zone/invalid-name`);
});

import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/serial-not-increased';

const zone = (serial: string | number, rest = '') =>
  `$ORIGIN example.com.\n$TTL 1h\n@ SOA ns1.example.net. host.example.net. ${serial} 4h 1h 2w 1h\n${rest}`;

it('finds a changed zone whose serial is the same, or comes before', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 7 4h 1h 2w 1h
;                                        ^ zone/serial-not-increased: The zone has changed since the last commit, but its serial is still 7: secondary servers keep the old zone.
www A 192.0.2.1
`,
    { committed: zone(7) },
  );
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 6 4h 1h 2w 1h
;                                        ^ zone/serial-not-increased: Serial 6 precedes 7, the serial of the last commit: secondary servers ignore the changed zone.
www A 192.0.2.1
`,
    { committed: zone(7) },
  );
});

it('finds another TTL and another timer', () => {
  const marked = (text: string) => text.replace(/.*SOA.*/, (line) => `${line}\n;${' '.repeat(40)}^ ${rule}`);
  check(rule, marked(zone(7).replace('$TTL 1h', '$TTL 2h')), { committed: zone(7) });
  check(rule, marked(zone(7).replace('2w', '3w')), { committed: zone(7) });
  check(rule, marked(zone(7, '')), { committed: zone(7, 'www A 192.0.2.1\n') });
});

it('takes another layout, other comments and another order for the same zone', () => {
  const before = zone(7, 'a A 192.0.2.1\nb 300 TXT "x" ; old\n');
  check(rule, zone(7, '; new\nb   300   TXT ( "x" )\n\na\tA\t192.0.2.1\n'), { committed: before });
  check(rule, zone(8, 'b A 192.0.2.1\n'), { committed: before });
  check(rule, zone(3), { committed: zone(4294967290, 'a A 192.0.2.1\n') });
});

it('makes no assumption about generated serials, templates and new files', () => {
  const before = zone(7);
  const changed = 'www A 192.0.2.1\n';
  check(rule, zone(7, changed));
  check(rule, zone('{{ serial }}', changed), { committed: before });
  check(rule, zone(7, 'www A {{ address }}\n'), { committed: before });
  check(rule, zone(0, changed), { committed: zone(0) });
  check(rule, zone('( 7 ; AUTO_INCREMENT\n ) ', changed).replace(') ', ' ').replace('1h\nwww', '1h )\nwww'), {
    committed: before,
  });
});

it('increases the serial as the zone counts', () => {
  const increased = (from: number, to: number) => {
    checkFix(rule, zone(from, 'a A 192.0.2.1\n'), zone(to, 'a A 192.0.2.1\n'), { committed: zone(from) });
  };
  increased(7, 8);
  increased(2026112303, 2026112401);
  increased(2026112300, 2026112400);
  increased(2026112405, 2026112406);
  increased(2026112499, 2026112500);
  increased(2027010101, 2027010102);
  increased(1700000000, Date.UTC(2026, 10, 24, 12) / 1000);
  increased(3000000412, 3000000413);
  increased(4294967295, 1);
});

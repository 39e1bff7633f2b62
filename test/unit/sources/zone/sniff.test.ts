import { describe, expect, it } from 'vitest';
import { looksLikeZone, readsAsZone } from '../../../../server/src/sources/zone/sniff';

const soa = '@ IN SOA ns hostmaster (\n  2026010100\n  1h 1h\n  4w 5m )\n@ NS ns';

describe('a zone file', () => {
  it.each([
    ['with an SOA', soa],
    ['with directives', '$ORIGIN example.com.\n$TTL 1h\n\nwww CNAME web'],
    ['with records only', 'www 3600 IN A 192.0.2.1\nmail IN MX 10 mx\n  TXT "v=spf1 -all"'],
    [
      'of Cloudflare',
      ';;\n;; Domain:     example.com.\n;; Exported:   2026-01-01 00:00:00\n;;\n\n;; A Records\nexample.com.\t1\tIN\tA\t192.0.2.1 ; cf_tags=cf-proxied:true',
    ],
    [
      'of GoDaddy',
      '; Domain: example.com\n; Exported (y-m-d hh:mm:ss): 2026-01-01 00:00:00\n$ORIGIN example.com.\n@ 600 IN A Parked',
    ],
    [
      'of cPanel',
      '; cPanel first:11.1 (update_time):1 Cpanel::ZoneFile::VERSION:1.3\n; Zone file for example.com\n$TTL 14400',
    ],
    ['of dig', '; <<>> DiG 9.18 <<>> axfr example.com\nexample.com. 3600 IN NS ns.example.com.'],
    [
      'that is a template',
      '$TTL {{ ttl }}\n{% for h in hosts %}\n{{ h }} IN A 192.0.2.1\n{% endfor %}\n@ IN SOA a b 1 2 3 4 5',
    ],
    ['with mistakes', `${soa}\n@ : "v=spf1 mx -all"\nwww A\n`],
    ['with a stray null', `$TTL 1h\n${soa}\nwww A 192.0.2.1\0\n`],
    ['with CR LF and a byte order mark', '\uFEFF$TTL 1h\r\nwww A 192.0.2.1\r\n'],
  ])('%s', (_, text) => {
    expect(looksLikeZone(text)).toBe(true);
  });
});

describe('no zone file', () => {
  it.each([
    ['nothing', ''],
    ['comments', '; a list\n; of things'],
    ['prose', 'The TXT record of 2026 is in the zone.\nA CNAME is an alias.\nMX 10 is tried first.\nSee the manual.'],
    [
      'a how-to',
      '# SPF\n\nAdd this:\n\n    $TTL 1h\n    @ TXT "v=spf1 -all"\n\nThen reload the server, and wait.\nThat is all.\nReally.',
    ],
    [
      'named.conf',
      'options {\n  directory "/var/cache/bind";\n};\nzone "example.com" {\n  type master;\n  file "db.example.com";\n};',
    ],
    ['JSON', '{\n  "name": "www",\n  "type": "A",\n  "content": "192.0.2.1"\n}'],
    ['YAML', 'records:\n  - name: www\n    type: A\n    value: 192.0.2.1'],
    ['SQL', "INSERT INTO records VALUES (1, 'www', 'A', '192.0.2.1');\nSELECT * FROM records;"],
    ['a hosts file', '127.0.0.1 localhost\n192.0.2.1 www.example.com www'],
    ['TypeScript', "import { a } from './a';\nexport const db = new Map();\nfunction open(\n  name: string,\n) {}"],
    ['PHP', '<?php\n$ttl = 5;\n$origin = "x";\necho $ttl;'],
    ['assembler', '; start\nstart:  mov ax, 1\n        in al, dx\n        ret'],
    ['SQLite', 'SQLite format 3\0\u0010\0\u0001\u0001\0'],
    ['an SPF record', 'v=spf1 a mx ip4:192.0.2.1 -all'],
  ])('%s', (_, text) => {
    expect(looksLikeZone(text)).toBe(false);
  });
});

describe('a text that the user names', () => {
  it.each([
    ['a record in parentheses', '@ ( ) NS (\n  ns1\n)'],
    ['a record that may be prose', '@ TXT \\'],
    ['a directive without its argument', '; defaults\n$ORIGIN'],
  ])('is a zone with %s alone', (_, text) => {
    expect(readsAsZone(text)).toBe(true);
  });

  it.each([
    ['prose', 'Call me back.\nThe MX is down.'],
    ['nothing', ''],
  ])('is none with %s', (_, text) => {
    expect(readsAsZone(text)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute } from '../../../../server/src/text/span';
import { openZone } from './check-hover';

const OUR_LINK =
  /\[RFC [0-9]+[ a-zA-Z0-9.]*\]\(https:\/\/www\.rfc-editor\.org\/rfc\/rfc[0-9]+\.html(#[a-zA-Z0-9.-]+)?\)/g;
/** Inline code: as many backticks after it as before it (CommonMark 0.31 section 6.1). */
const CODE = /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g;

/** What is left of a hover without inline code and our own links: none of it may come from the zone. */
function prose(markdown: string): string {
  return markdown.replace(CODE, '').replace(OUR_LINK, '');
}

const ATTACKS = [
  '[evil](command:evil)',
  '![evil](https://evil.example/x.png)',
  '<img src=evil>',
  '<a href=command:evil>',
  'https://evil.example',
  'www.evil.example',
  'evil@evil.example',
  '`[evil](x)`',
  '``` [evil](x)',
  'evil`',
  '`evil',
  '&#91;evil](x)',
  'a\\010# evil',
  'evil\\`\\`',
  '$(evil)',
];

const ZONES: readonly ((attack: string) => string)[] = [
  (attack) => `@ TXT "v=spf1 include:${attack} ${attack} a:${attack} exists:%{i}${attack} ${attack}=${attack} -all"`,
  (attack) => `@ TXT "v=spf1 ip4:${attack} ${attack}:x redirect=${attack}"`,
  (attack) => `_dmarc TXT "v=DMARC1; p=none; rua=mailto:${attack},${attack}; ${attack}=${attack}; sp=${attack}"`,
  (attack) => `evil._domainkey TXT "v=DKIM1; k=${attack}; n=${attack}; ${attack}=1; p=${attack}"`,
  (attack) => `_mta-sts TXT "v=STSv1; id=${attack}; ${attack}=1"`,
  (attack) => `_smtp._tls TXT "v=TLSRPTv1; rua=${attack}"`,
  (attack) => `default._bimi TXT "v=BIMI1; l=${attack}; a=${attack}"`,
  (attack) => `${bare(attack)} MX 10 ${bare(attack)}`,
  (attack) => `${bare(attack)} TXT "v=spf1 mx -all"\n${bare(attack)} MX 1 ${bare(attack)}`,
  (attack) => `${bare(attack)}._report._dmarc TXT "v=DMARC1"`,
  (attack) => `@ SOA ns ${bare(attack)} 1 2 3 4 5`,
  (attack) => `$ORIGIN ${bare(attack)}`,
  (attack) => `@ CAA 0 issue "${attack}"`,
  (attack) => `@ HTTPS 1 . ${bare(attack)}`,
];

/** The text as one word of a zone file. */
function bare(text: string): string {
  return text.replace(/(?<!\\)[();" ]/g, '\\$&');
}

describe('text from a zone in a hover', () => {
  it.each(ATTACKS)('%s is nothing but code', (attack) => {
    const hovers = ZONES.flatMap((write) => {
      const zone = write(attack);
      const hoverAt = openZone(zone);
      return Array.from(zone, (_, offset) => hoverAt(offset)?.markdown ?? '');
    });
    expect(hovers.join('')).toContain('evil');
    expect(hovers.map(prose).join('\n')).not.toMatch(/evil|command:|[<[\]]/);
  });

  it('never spoils the hover, and the hover holds the cursor', () => {
    const words = [
      'v=spf1',
      ' mx',
      ' -all',
      'v=DMARC1;',
      ' p=',
      'v=DKIM1;',
      ' rua=mailto:a@b',
      '%{i}',
      '{{ x }}',
      '"',
      ' "',
      '\\',
      '\\255',
      '`',
      '[',
      '<',
      '*',
      '_dmarc',
      ' TXT ',
      '@',
      ' MX 10 ',
      '\n',
      ';',
      '(',
      ')',
    ];
    const zone = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(zone, (text) => {
        const hoverAt = openZone(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const found = hoverAt(offset);
          if (found === undefined) continue;
          const { start, end } = absolute(found.place);
          expect(start <= offset && offset <= end && end <= text.length).toBe(true);
          expect(prose(found.markdown)).not.toMatch(/undefined|NaN|hover\/|\{[a-z]+\}/);
        }
      }),
    );
  });
});

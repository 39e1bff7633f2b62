import { toASCII } from 'punycode/';
import { renaming } from '../fixes/rename';
import { defineRule } from '../rule';

export const nonAsciiName = defineRule({
  id: 'zone/non-ascii-name',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 5890 section 2.3.2.1', 'RFC 1035 section 2.3.1'],
  summary: 'Names with letters outside ASCII are written as A-labels (`xn--`).',
  on: 'record',
  check({ record }, report) {
    const { ownerText, ownerPlace, fields, form } = record;
    // Providers convert names by themselves.
    if (!form.hasOrigin) return;
    const owner = ownerPlace === undefined ? [] : [{ text: ownerText, place: ownerPlace }];
    for (const { text, place } of [...owner, ...fields.filter(({ target }) => target !== undefined)]) {
      if (!BEYOND_ASCII.test(text)) continue;
      // IDNA maps capitals and composes letters before it encodes them (RFC 5895 section 2).
      const meant = toASCII(text.normalize('NFC').toLowerCase());
      // The part before an `@` is not a domain name, and is not encoded.
      const edits = BEYOND_ASCII.test(meant) ? undefined : [{ place, text: meant }];
      report({
        at: place,
        args: { word: text, meant },
        fixes: [{ edits, isPossible: renaming(record, place, meant) }],
      });
    }
  },
});

const BEYOND_ASCII = /[^\x00-\x7f]/;

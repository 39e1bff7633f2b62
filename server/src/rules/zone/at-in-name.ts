import { renaming } from '../fixes/rename';
import { defineRule } from '../rule';

export const atInName = defineRule({
  id: 'zone/at-in-name',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: '`@` means the origin only when it is a name of its own.',
  on: 'record',
  check({ record }, report) {
    const { ownerText, ownerPlace, fields, form } = record;
    if (!form.hasOrigin) return;
    const owner = ownerPlace === undefined ? [] : [{ text: ownerText, place: ownerPlace }];
    const targets = fields.filter(({ target, name }) => target !== undefined && name !== 'mailbox');
    for (const { text, place } of [...owner, ...targets]) {
      if (!text.endsWith('.@') || text.endsWith('\\.@')) continue;
      const meant = text.slice(0, -2);
      report({
        at: place,
        args: { word: text, meant },
        fixes: [{ edits: [{ place, text: meant }], isPossible: renaming(record, place, meant) }],
      });
    }
  },
});

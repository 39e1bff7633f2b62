import { describe, expect, it } from 'vitest';
import { hover as english } from '../../../../server/src/messages/en/hover';
import { hover as romanian } from '../../../../server/src/messages/ro/hover';
import { plainHover } from './check-hover';

const names = (template: string) =>
  [...new Set(Array.from(template.matchAll(/\{(\w+)[},]/g), ([, name]) => name))].sort();

describe('messages of hovers', () => {
  it('are there in both languages', () => {
    expect(Object.keys(romanian).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.entries(romanian))('%s takes the same arguments', (id, template) => {
    const same = Object.entries(english).find(([key]) => key === id)?.[1] ?? '';
    expect(names(template)).toEqual(names(same));
  });

  it('speak Romanian', () => {
    expect(plainHover('@', '‸v=spf1 mx ip4:192.0.2.10 ~all', 'ro')).toBe(
      [
        'SPF pentru example.com',
        'Numai serverele din MX și 192.0.2.10 pot trimite pentru example.com; toți ceilalți sunt marcați ca suspecți.',
        '- Căutări DNS: 1 din cel mult 10.',
        'RFC 7208',
      ].join('\n'),
    );
  });
});

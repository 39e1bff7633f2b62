import { describe, expect, it } from 'vitest';
import { plainHover } from './check-hover';

describe('messages of hovers', () => {
  it('are in Romanian', () => {
    expect(plainHover('@', '‸v=spf1 mx ip4:192.0.2.10 ~all', 'ro')).toBe(
      [
        'SPF pentru example.com',
        'Doar serverele din propriile înregistrări MX și 192.0.2.10 pot trimite pentru example.com; toți ceilalți sunt marcați ca suspecți.',
        '- Interogări DNS: 1; limita este 10.',
        'RFC 7208',
      ].join('\n'),
    );
  });
});

import { expect, it } from 'vitest';
import { bouncePage } from '../../../client/src/bounce-page';
import type { BounceReply } from '../../../server/src/lsp/protocol/bounce';

const start = { line: 0, character: 0 };
const at = { uri: 'file:///a.zone', range: { start, end: start } };
const reply: BounceReply = {
  texts: { title: 'Refused message', next: 'What to do', none: '' },
  reason: 'Gmail refused mail from `<b>`',
  advice: 'Read [this](command:evil)',
  domains: [],
  files: [
    {
      title: 'example.com (<a>.zone)',
      at,
      rows: [{ label: 'DKIM', text: '`x"><script>` (broken)', state: 'bad' }],
      steps: [{ text: 'A `fault`', at, actions: [{ title: 'Copy `k` from <b>', edit: {} }] }],
    },
  ],
};

it('links to what it shows, and numbers the links', () => {
  const { html, links } = bouncePage(reply, 'zonewise.follow', 'en');
  expect(
    [...html.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, text]) => `${href ?? ''} ${text ?? ''}`),
  ).toEqual([
    'command:zonewise.follow?0 example.com (&#60;a&#62;.zone)',
    'command:zonewise.follow?1 A fault',
    'command:zonewise.follow?2 Copy k from &#60;b&#62;',
  ]);
  expect(links.map(({ kind }) => kind)).toEqual(['open', 'open', 'action']);
});

it('makes neither HTML nor links of text from files', () => {
  const { html } = bouncePage(reply, 'zonewise.follow', 'en');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('href="command:evil');
  expect(html).toContain('<code>x&#34;&#62;&#60;script&#62;</code>');
});

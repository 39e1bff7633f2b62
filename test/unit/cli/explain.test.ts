import { expect, it } from 'vitest';
import { pageText } from '../../../server/src/cli/page-text';
import { plainPaint, type Paint } from '../../../server/src/cli/paint';

const PAGE = `## What is wrong

See [spf/no-ptr](no-ptr.md) and \`all\`.

\`\`\`dns-zone incorrect
@ TXT "v=spf1 +all"
;             ^^^^ spf/pass-all
\`\`\`

\`\`\`json
{}
\`\`\`

\`\`\`dns-zone correct
@ TXT "v=spf1 -all" ; ^ up
\`\`\``;

it('shows headings, links and examples as a reader needs them', () => {
  expect(pageText(PAGE, plainPaint, 'en')).toBe(`What is wrong

See spf/no-ptr and \`all\`.

Incorrect:
  @ TXT "v=spf1 +all"
  ;             ^^^^ spf/pass-all

  {}

Correct:
  @ TXT "v=spf1 -all" ; ^ up`);
  expect(pageText(PAGE, plainPaint, 'ro')).toMatch(/^Greșit:$[^]*^Corect:$/m);
});

it('colours what is wrong, and nothing else', () => {
  const paint: Paint = { ...plainPaint, mark: (severity, text) => `<${severity} ${text.trim()}>` };
  const marked = pageText(PAGE, paint, 'en').match(/<[^>]*>/g);
  expect(marked).toEqual(['<error Incorrect:>', '<error ;             ^^^^ spf/pass-all>', '<hint Correct:>']);
});

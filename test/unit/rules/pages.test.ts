import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/rules/catalogue';
import { check, findingsOf } from '../check';

/** The committed texts for the examples of a rule that compares with the last commit. */
const COMMITTED = '$ORIGIN example.com.\n@ SOA ns1.example.net. host.example.net. 2026112301 4h 1h 2w 1h\n';

/** One fenced example of a page: a picture (incorrect), or text in which the rule finds nothing (correct). */
interface Example {
  readonly host: 'zone' | 'terraform';
  readonly kind: 'incorrect' | 'correct';
  readonly text: string;
}

describe.each([...rules])('docs/rules/$id.md', ({ id, severity, on, needs }) => {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
  const examples = readExamples(page);
  const enable = severity === 'off' ? [id] : [];
  const committed = needs === 'git' ? COMMITTED : undefined;

  it('is titled with the id', () => {
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
  });

  it.runIf(on !== 'configuration')('shows both sides', () => {
    expect(examples.map(({ kind }) => kind)).toContain('incorrect');
    expect(examples.map(({ kind }) => kind)).toContain('correct');
  });

  it.each(examples)('shows what it finds: $kind $text', ({ kind, host, text }) => {
    if (kind === 'incorrect') {
      expect(
        findingsOf(withoutMarks(text), id, { host, enable, ...(committed !== undefined && { committed }) }).length,
      ).toBeGreaterThan(0);
      check(id, text, { host, enable, ...(committed !== undefined && { committed }) });
    } else expect(findingsOf(text, id, { host, enable, ...(committed !== undefined && { committed }) })).toEqual([]);
  });
});

function readExamples(page: string): Example[] {
  return [...page.matchAll(/^```(dns-zone|hcl) (incorrect|correct)\n([^]*?)\n```$/gm)].map(
    ([, language, kind, text = '']): Example => ({
      host: language === 'hcl' ? 'terraform' : 'zone',
      kind: kind === 'incorrect' ? 'incorrect' : 'correct',
      text,
    }),
  );
}

function withoutMarks(text: string): string {
  const lines = text.split('\n').filter((line) => !/^[;#]?[ ]*\^+…? /.test(line));
  return lines.join('\n');
}

import { describe, expect, it } from 'vitest';
import { configFindings } from '../../../../server/src/config/config-findings';
import { render } from '../../../../server/src/messages/render';

/** The text with each finding drawn under its line: `^^^ variant`. */
function draw(text: string): string {
  const findings = configFindings('file:///zonewise.json', text);
  let offset = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const start = offset;
      offset += line.length + 1;
      const own = findings.filter(({ place }) => place.start >= start && place.start < offset);
      const marks = own.map(({ place, message }) => {
        const mark = '^'.repeat(Math.max(1, place.end - place.start));
        return `${' '.repeat(place.start - start)}${mark} ${message.id.slice('config/invalid.'.length)}`;
      });
      return [line, ...marks];
    })
    .join('\n');
}

function check(picture: string): void {
  const text = picture
    .split('\n')
    .filter((line) => !/^ *\^/.test(line))
    .join('\n');
  expect(draw(text)).toBe(picture);
}

describe('what is not understood', () => {
  it('is a key, a rule, a value', () => {
    check(`{
  "rules": { "spf/no-prt": "off",
             ^^^^^^^^^^^^ unknown-rule
             "spf/no-ptr": "loud" },
                           ^^^^^^ not-one-of
  "langage": "ro",
  ^^^^^^^^^ unknown-key
  "dns": { "mode": "live" }
  ^^^^^ not-in-a-folder
}`);
  });

  it('is a value of another kind', () => {
    check(`{
  "rules": ["spf/no-ptr"],
           ^^^^^^^^^^^^^^ not-an-object
  "language": 1,
              ^ not-one-of
  "include": "*.zone"
             ^^^^^^^^ not-a-list
}`);
    check('[]\n^^ not-an-object');
    check('{ "include": ["*.zone", 7] }\n                        ^ not-a-list');
  });

  it('is what is not JSON, or too much of it', () => {
    expect(configFindings('file:///zonewise.json', '{ "rules" {} }')[0]?.place).toMatchObject({ start: 10, end: 11 });
    for (const text of ['['.repeat(20_000), '{"a":'.repeat(20_000), ' '.repeat(12 * 1024 * 1024)]) {
      expect(configFindings('file:///zonewise.json', text)).toHaveLength(1);
    }
  });
});

it('understands comments, final commas, families and the schema', () => {
  check(`// ours
{
  "$schema": "./zonewise.schema.json",
  "rules": { "spf/no-ptr": "off", "caa/*": "off", },
  "include": ["zones/**/*.db"],
  "language": "auto"
}`);
});

it('has the severity that the file gives it, in the language of the reader', () => {
  const [finding] = configFindings('file:///zonewise.json', '{ "rules": { "config/invalid": "hint" }, "x": 1 }');
  expect(finding?.severity).toBe('hint');
  expect(finding && render(finding.message, 'ro')).toBe('Cheie necunoscută: `x`; nu are niciun efect.');
});

it('reports a hundred problems at most', () => {
  const rules = Array.from({ length: 20_000 }, (_, index) => `"spf/${String(index)}": 1`).join(',');
  expect(configFindings('file:///zonewise.json', `{ "rules": { ${rules} } }`)).toHaveLength(100);
});

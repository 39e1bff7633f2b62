import { expect, test } from 'vitest';
import { parseJsonHcl } from '../../../../../server/src/sources/terraform/hcl/json';
import type { TemplatePart } from '../../../../../server/src/sources/terraform/hcl/nodes';

test('resources are blocks, whatever of their levels is an array', () => {
  const blocks = [
    '{"resource": {"t": {"a": {"x": 1}, "b": {"x": 1}}}}',
    '{"resource": [{"t": {"a": {"x": 1}}}, {"t": [{"b": [{"x": 1}]}]}]}',
    '{"resource": {"t": {"a": {"x": 1}}}, "resource": {"t": {"b": {"x": 1}}}}',
  ].map((text) =>
    parseJsonHcl(text, 'configuration').body.blocks.map(({ labels }) => labels.map((label) => label.text)),
  );
  const expected = [['t', 'a'], ['t', 'b']]; // prettier-ignore
  expect(blocks).toEqual([expected, expected, expected]);
});

test('locals, modules and variables have their own number of labels; variable files have no blocks', () => {
  const text = '{"locals": {"a": "b"}, "module": {"m": {"source": "./m"}}, "x": 1, "//": "comment"}';
  const { body } = parseJsonHcl(text, 'configuration');
  expect(body.blocks.map(({ type, labels }) => [type, labels.length])).toEqual([['locals', 0], ['module', 1]]); // prettier-ignore
  expect(body.attributes.map(({ name }) => name)).toEqual(['x']);
  expect(parseJsonHcl(text, 'variables').body.attributes.map(({ name }) => name)).toEqual(['locals', 'module', 'x']);
});

test('a string is a template; JSON escapes and template escapes are both undone, in their places', () => {
  expect(partsOf('v=spf1 \\u0061 \\"q\\" %%{i} $${x} ${var.y} ${f(\\"z\\")}\\n')).toEqual([
    ['text', 'v=spf1 ', 'v=spf1 '],
    ['escape', '\\u0061', 'a'],
    ['text', ' ', ' '],
    ['escape', '\\"', '"'],
    ['text', 'q', 'q'],
    ['escape', '\\"', '"'],
    ['text', ' ', ' '],
    ['escape', '%%{', '%{'],
    ['text', 'i} ', 'i} '],
    ['escape', '$${', '${'],
    ['text', 'x} ', 'x} '],
    ['interpolation', '${var.y}'],
    ['text', ' ', ' '],
    ['interpolation', '${f(\\"z\\")}'],
    ['escape', '\\n', '\n'],
  ]);
});

test.each(['{', '{"resource": }', '{"locals": {"a": 1,}}', '[1, 2', '// comment\n{}', '{"a": "\\q"}', ''])(
  '%j has a problem, and no more than a problem',
  (text) => {
    expect(parseJsonHcl(text, 'configuration').problems.length).toBeGreaterThan(0);
  },
);

/** Each part: its kind, its source, its value. */
function partsOf(json: string): string[][] {
  const text = `{"locals": {"a": "${json}"}}`;
  const value = parseJsonHcl(text, 'configuration').body.blocks[0]?.body.attributes[0]?.value;
  const draw = (part: TemplatePart) => [part.kind, text.slice(part.start, part.end)];
  const parts = value?.kind === 'template' ? value.parts : [];
  return parts.map((part) => ('value' in part ? [...draw(part), part.value] : draw(part)));
}

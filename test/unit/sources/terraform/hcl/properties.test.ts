import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonHcl } from '../../../../../server/src/sources/terraform/hcl/json';
import { parseHcl, parseStretches } from '../../../../../server/src/sources/terraform/hcl/parse';
import { expressionsOf } from '../../../../../server/src/sources/terraform/hcl/walk';
import { ABOVE, BELOW } from './neighbours';

const HCL = `${ABOVE}module "m" {
  a = [for k, v in { x = "y" } : "\${k}%{ if v }\\u00e9%{ endif }" if k != "z"] /* é */
  b = provider::p::f(x.y[0].*.z, -1 + 2, x ? "a" : <<-EOT
    %%{i} \${x}
    EOT
  )
}
${BELOW}`;

const JSON_TEXT = `{
  "//": "comment",
  "resource": { "aws_route53_record": { "spf": [{ "records": ["v=spf1 \\u0061:\${var.x} %%{i}\\n"], "ttl": 300 }] } },
  "locals": { "a": { "\${b}": [true, null, -1.5] } }
}`;

/** Pieces that the readers have cases for, so that random texts resemble real ones. */
const TOKENS = fc.constantFrom(
  ...['resource "a" "b" {\n', 'locals {', '}', '{', '[', ']', '(', ')', '"', '${', '%{', '%{ if ', '%{i}', '$${', '\\'],
  ...['\n', ' ', '=', ',', ':', '=>', '...', '::', '.', '*', '-', '!', '?', '#', '//', '/*', '*/', '<<EOT\n', '<<-E\n'],
  ...['\nEOT\n', '\nE\n', 'for ', ' in ', 'if ', 'a', 'é', '1', "'", '\r\n', '\u2028', '😀', '\uFEFF', 'EOT', '~}'],
);
const ANY_TEXT = fc.oneof(
  fc.array(TOKENS, { maxLength: 60 }).map((tokens) => tokens.join('')),
  fc.string({ unit: 'binary' }),
);

test('every prefix and suffix of HCL is read, with all spans inside the text', () => {
  for (let at = 0; at <= HCL.length; at++) {
    expectSpansInside(parseHcl(HCL.slice(0, at)), at);
    expectSpansInside(parseHcl(HCL.slice(at)), HCL.length - at);
  }
});

test('every prefix and suffix of JSON is read, with all spans inside the text', () => {
  for (let at = 0; at <= JSON_TEXT.length; at++) {
    expectSpansInside(parseJsonHcl(JSON_TEXT.slice(0, at), 'configuration'), at);
    expectSpansInside(parseJsonHcl(JSON_TEXT.slice(at), 'variables'), JSON_TEXT.length - at);
  }
});

test('any text is read, with all spans inside it', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      expectSpansInside(parseHcl(text), text.length);
      expectSpansInside(parseJsonHcl(text, 'configuration'), text.length);
    }),
    { numRuns: 500 },
  );
});

test('stretches cover the text, and have the same trees as the text read whole', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      const stretches = parseStretches(text);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      const count = (trees: readonly { body: Parameters<typeof expressionsOf>[0] }[]) =>
        trees.map(({ body }) => [...expressionsOf(body)].length).reduce((a, b) => a + b, 0);
      expect(count(stretches.map(({ tree }) => tree))).toBe(count([parseHcl(text)]));
    }),
  );
});

test('after any edit the kept and re-read stretches are those of a fresh reading', () => {
  const edit = fc.record({ at: fc.nat(HCL.length), length: fc.nat(40), text: ANY_TEXT });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let text = HCL;
      let stretches = parseStretches(text);
      for (const { at, length, text: inserted } of edits) {
        text = text.slice(0, at) + inserted + text.slice(at + length);
        stretches = parseStretches(text, stretches);
        expect(stretches).toEqual(parseStretches(text));
      }
    }),
    { numRuns: 300 },
  );
});

test('an edit keeps the stretches before and after it', () => {
  const before = parseStretches(HCL);
  const after = parseStretches(HCL.replace('-all', '~all ip4:192.0.2.1'), before);
  expect(after.map((stretch, index) => stretch === before[index])).toEqual([false, true, true, true, true]);
});

test.each([
  ['brackets', '[', ''],
  ['parentheses', '(', ''],
  ['blocks', 'a{', ''],
  ['templates', '"${', ''],
  ['minus signs', '-', ''],
  ['conditionals', 'a?', ''],
  ['names', '.a', 'a'],
  ['additions', '+a', 'a'],
])('fifty thousand %s neither overflow the stack nor hang', (_, piece, start) => {
  const text = `x = ${start}${piece.repeat(50_000)}`;
  const tree = parseHcl(text);
  expect(tree.problems.length).toBeGreaterThan(0);
  expect([...expressionsOf(tree.body)].length).toBeGreaterThan(0);
  expect(parseJsonHcl(`{"locals":${piece.repeat(50_000)}`, 'configuration').problems.length).toBeGreaterThan(0);
});

function expectSpansInside(node: unknown, length: number): void {
  if (typeof node !== 'object' || node === null) return;
  if ('start' in node && 'end' in node) {
    const { start, end } = node as { start: number; end: number };
    if (!(start >= 0 && start <= end && end <= length)) expect.fail(`span ${start}-${end} in ${length}`);
  }
  for (const child of Object.values(node)) expectSpansInside(child, length);
}

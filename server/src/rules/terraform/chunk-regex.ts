import { EATING_CHUNKS } from '../../sources/terraform/evaluate/replace';
import type { Call, Template } from '../../sources/terraform/hcl/nodes';
import { expressionsOf } from '../../sources/terraform/hcl/walk';
import { placeAt } from '../../text/span';
import { defineRule } from '../rule';

export const chunkRegex = defineRule({
  id: 'terraform/chunk-regex',
  severity: 'error',
  fix: 'safe',
  needs: 'module',
  references: ['hashicorp/terraform-provider-aws#14941'],
  summary: 'A regular expression for splitting a key drops every 256th character.',
  on: 'hcl',
  check({ segment }, report) {
    if (!segment.text.includes('}).')) return;
    for (const expression of expressionsOf(segment.tree.body)) {
      const pattern = expression.kind === 'call' ? searchOf(expression) : undefined;
      if (pattern === undefined) continue;
      const { start, end } = pattern.content;
      const dot = placeAt(segment, end - 2, end - 1);
      const regex = segment.text.slice(start, end);
      report({ at: placeAt(segment, start, end), args: { regex }, fixes: [{ edits: [{ place: dot, text: '' }] }] });
    }
  },
});

/** The regular expression of a `replace` that drops characters. */
function searchOf({ name, args }: Call): Template | undefined {
  const search = args[1];
  if (name !== 'replace' || search?.kind !== 'template') return undefined;
  const [only, second] = search.parts;
  return only?.kind === 'text' && second === undefined && EATING_CHUNKS.test(only.value) ? search : undefined;
}

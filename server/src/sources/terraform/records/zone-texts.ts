import type { Block, Expression, Template } from '../hcl/nodes';
import { expressionsIn } from '../hcl/walk';
import type { Evaluator } from '../evaluate/evaluator';
import type { Scope } from '../evaluate/scope';
import { plainText } from '../evaluate/value';
import type { Name } from '../../../records/name';
import { canonicalName } from '../../../records/names';
import type { EmbeddedText } from '../../zone/embedded-zone';
import { looksLikeZone } from '../../zone/sniff';
import type { Segment } from './segment';

/** A whole zone in a heredoc or a string; `<<-` removes the indentation of its lines. */
export interface ZoneText extends EmbeddedText {
  readonly segment: Segment;
  /** Offset in the segment. */
  readonly start: number;
}

/** UTF-16 units; a longer zone belongs in a file. */
const LONGEST = 250_000;
/** `@ TXT x`: nothing shorter is a record. */
const SHORTEST = 7;

/** Arguments that always hold a zone: `ovh_domain_zone_import.zone_file`, `desec_records.zonefile`. */
const ZONE_ARGUMENTS: ReadonlySet<string> = new Set(['zone_file', 'zonefile']);
/** Arguments beside them that name the zone. */
const NAME_ARGUMENTS = ['zone_name', 'zone', 'domain', 'name'];

/** The zones in the heredocs and strings of a block. One with directives is known only to Terraform. */
export function zoneTexts(block: Block, segment: Segment, evaluator: Evaluator): readonly ZoneText[] {
  const found: ZoneText[] = [];
  const scope: Scope = { anchor: segment, variables: new Map() };
  for (const { name, value } of block.body.attributes) {
    for (const template of templatesIn(value)) {
      const { start, end } = template.content;
      if (end - start > LONGEST || end - start < SHORTEST) continue;
      const written = segment.text.slice(start, end);
      const isHeredoc = template.form === 'heredoc';
      const text = isHeredoc ? written : unescaped(written);
      if (text === undefined) continue;
      const indent = isHeredoc && segment.text.startsWith('<<-', template.start) ? indentOf(text) : 0;
      if (!ZONE_ARGUMENTS.has(name) && !looksLikeZone(dedented(text, indent))) continue;
      const origin = originOf(block, scope, evaluator);
      found.push({ segment, start, text, indent, embedding: isHeredoc ? 'lines' : 'string', origin });
    }
  }
  return found;
}

function templatesIn(expression: Expression): readonly Template[] {
  return [...expressionsIn(expression)].flatMap((each) => {
    if (each.kind !== 'template' || each.unclosed === true) return [];
    return each.parts.some(({ kind }) => kind === 'directive') ? [] : [each];
  });
}

/**
 * The lines of a string, as long as they are written: each escape of a line feed or a quote becomes that character and a
 * tab, outside the quotes. `undefined` for a text of one line, or with other escapes.
 */
function unescaped(written: string): string | undefined {
  if (!written.includes('\\n')) return undefined;
  let isOpen = false;
  let text = '';
  let from = 0;
  for (const { 0: escape, index } of written.matchAll(/\\./gs)) {
    const meant = (isOpen ? IN_QUOTES : OUTSIDE).get(escape);
    if (meant === undefined) return undefined;
    if (escape === '\\"') isOpen = !isOpen;
    text += written.slice(from, index) + meant;
    from = index + escape.length;
  }
  return isOpen ? undefined : text + written.slice(from);
}

const OUTSIDE: ReadonlyMap<string, string> = new Map([
  ['\\n', '\t\n'],
  ['\\t', '\t '],
  ['\\"', '\t"'],
]);
const IN_QUOTES: ReadonlyMap<string, string> = new Map([['\\"', '"\t']]);

function originOf({ body }: Block, scope: Scope, evaluator: Evaluator): Name | undefined {
  for (const name of NAME_ARGUMENTS) {
    const expression = body.attributes.find((attribute) => attribute.name === name)?.value;
    const value = expression && plainText(evaluator.evaluate(expression, scope));
    if (value?.includes('.') === true) return canonicalName(value);
  }
  return undefined;
}

function indentOf(text: string): number {
  const indents = text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0]));
  return indents.reduce<number | undefined>((least, indent) => Math.min(least ?? indent, indent), undefined) ?? 0;
}

function dedented(text: string, indent: number): string {
  return text
    .split('\n')
    .map((line) => (line.slice(0, indent).trim() === '' ? line.slice(indent) : line))
    .join('\n');
}

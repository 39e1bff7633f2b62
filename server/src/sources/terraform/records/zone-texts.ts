import type { Block, Expression, Template } from '../hcl/nodes';
import { expressionsIn } from '../hcl/walk';
import type { Evaluator } from '../evaluate/evaluator';
import type { Scope } from '../evaluate/scope';
import { plainText } from '../evaluate/value';
import type { Name } from '../../../records/name';
import { canonicalName } from '../../../records/names';
import { looksLikeZone } from '../../zone/sniff';
import type { Segment } from './segment';

/** A whole zone in a heredoc. */
export interface ZoneText {
  readonly segment: Segment;
  /** Offset in the segment. */
  readonly start: number;
  readonly text: string;
  /** Blanks before each line that `<<-` removes. */
  readonly indent: number;
  /** The name of the zone, where an argument beside the text gives it. */
  readonly origin: Name | undefined;
}

/** UTF-16 units; a longer zone belongs in a file. */
const LONGEST = 250_000;

/** Arguments that always hold a zone: `ovh_domain_zone_import.zone_file`, `desec_records.zonefile`. */
const ZONE_ARGUMENTS: ReadonlySet<string> = new Set(['zone_file', 'zonefile']);
/** Arguments beside them that name the zone. */
const NAME_ARGUMENTS = ['zone_name', 'zone', 'domain', 'name'];

/** The zones in the heredocs of a block. One with directives is known only to Terraform. */
export function zoneTexts(block: Block, segment: Segment, evaluator: Evaluator): readonly ZoneText[] {
  const found: ZoneText[] = [];
  const scope: Scope = { anchor: segment, variables: new Map() };
  for (const { name, value } of block.body.attributes) {
    for (const template of heredocs(value)) {
      if (template.content.end - template.content.start > LONGEST) continue;
      const text = segment.text.slice(template.content.start, template.content.end);
      const indent = segment.text.startsWith('<<-', template.start) ? indentOf(text) : 0;
      if (!ZONE_ARGUMENTS.has(name) && !looksLikeZone(dedented(text, indent))) continue;
      const origin = originOf(block, scope, evaluator);
      found.push({ segment, start: template.content.start, text, indent, origin });
    }
  }
  return found;
}

function heredocs(expression: Expression): readonly Template[] {
  return [...expressionsIn(expression)].flatMap((each) => {
    const isZone = each.kind === 'template' && each.form === 'heredoc';
    return isZone && !each.parts.some(({ kind }) => kind === 'directive') ? [each] : [];
  });
}

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

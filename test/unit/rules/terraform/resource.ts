import { parse } from '@cdktn/hcl2json';
import { fixed } from '../../check';

/** A resource with these lines in it, indented as in a file. */
export function resource(type: string, ...lines: readonly string[]): string {
  return [`resource "${type}" "mail" {`, ...lines.map((line) => `  ${line}`), '}', ''].join('\n');
}

/** The arguments of the first resource after the rule's first fix, as HashiCorp's own HCL reads them. */
export async function fixedArguments(rule: string, before: string): Promise<Readonly<Record<string, unknown>>> {
  return readArguments(fixed(rule, before, { host: 'terraform' }));
}

/** The arguments of the first resource, as HashiCorp's own HCL reads them. */
export async function readArguments(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { resource: types } = (await parse('fixed.tf', text)) as {
    resource: Record<string, Record<string, Record<string, unknown>[]>>;
  };
  return Object.values(Object.values(types)[0] ?? {})[0]?.[0] ?? {};
}

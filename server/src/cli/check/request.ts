import { severities } from '../../config/judge';
import type { Severity } from '../../rules/rule';
import { message, type Message } from '../../messages/message';
import { matches } from '../../sources/ignore-comment';
import { ruleOf, rules as catalogue } from '../../rules/catalogue';
import type { Options, ValuesOf, Written } from '../command';
import { dnsOf, dnsOptions, originOption, type DnsOptions } from '../options';
import { notOneOf } from '../read-arguments';
import { REPORT_FORMATS, type ReportFormat } from '../reports';
import { unknownRule } from '../unknown-rule';

/** The options of `zonewise check`. */
export const checkOptions = {
  format: {
    kind: 'value',
    placeholder: 'FORMAT',
    choices: REPORT_FORMATS,
    default: 'text',
    help: 'cli/option.check-format',
  },
  'output-file': { kind: 'value', placeholder: 'FILE', help: 'cli/option.output-file', completes: 'path' },
  select: { kind: 'list', placeholder: 'RULES', help: 'cli/option.select', completes: 'rule' },
  ignore: { kind: 'list', placeholder: 'RULES', help: 'cli/option.ignore', completes: 'rule' },
  severity: { kind: 'list', placeholder: 'RULE=LEVEL', help: 'cli/option.severity' },
  'fail-on': {
    kind: 'value',
    placeholder: 'LEVEL',
    choices: ['error', 'warning', 'info', 'never'],
    default: 'error',
    help: 'cli/option.fail-on',
  },
  'max-warnings': { kind: 'count', placeholder: 'N', help: 'cli/option.max-warnings' },
  fix: { kind: 'optional', placeholder: 'ask:RULE', pattern: /^ask:/, bare: 'safe', help: 'cli/option.fix' },
  diff: { kind: 'flag', help: 'cli/option.diff' },
  since: { kind: 'value', placeholder: 'REF', help: 'cli/option.since' },
  watch: { kind: 'flag', help: 'cli/option.watch' },
  stats: { kind: 'flag', help: 'cli/option.stats' },
  baseline: { kind: 'value', placeholder: 'FILE', help: 'cli/option.baseline', completes: 'path' },
  'update-baseline': { kind: 'flag', help: 'cli/option.update-baseline' },
  ...originOption,
  config: { kind: 'value', placeholder: 'FILE', help: 'cli/option.config', completes: 'path' },
  'no-config': { kind: 'flag', help: 'cli/option.no-config' },
  'print-config': {
    kind: 'value',
    placeholder: 'FILE',
    help: 'cli/option.print-config',
    completes: 'path',
    replacesArguments: true,
  },
  'stdin-filename': { kind: 'value', placeholder: 'NAME', help: 'cli/option.stdin-filename', completes: 'path' },
  ...dnsOptions,
  'allow-outside': { kind: 'flag', help: 'cli/option.allow-outside' },
  strict: { kind: 'flag', help: 'cli/option.strict' },
  verbose: { kind: 'flag', help: 'cli/option.verbose' },
} as const satisfies Options;

/** A consistent command line of `zonewise check`. */
export interface CheckRequest extends DnsOptions {
  /** Files, folders, globs, `-` for standard input; as given. */
  readonly paths: readonly string[];
  /** The formats to write, each to a file or to standard output (at most one). */
  readonly outputs: readonly Output[];
  /** Severities that the command line sets, by rule. */
  readonly rules: ReadonlyMap<string, Severity>;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  readonly maxWarnings: number | undefined;
  /** `safe`, and the ids of rules whose `ask` fixes are applied. */
  readonly fixes: readonly string[];
  /** Show what the fixes would change, and write nothing. */
  readonly diff: boolean;
  /** Report only what changed after this commit. */
  readonly since: string | undefined;
  readonly watch: boolean;
  readonly stats: boolean;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly origin: string | undefined;
  readonly config: string | undefined;
  /** Ignore every zonewise.json. */
  readonly noConfig: boolean;
  /** Print the configuration of this file, and check nothing. */
  readonly printConfig: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly allowOutside: boolean;
  /** Named files that are not DNS files are reported as errors. */
  readonly strict: boolean;
  /** List equal findings of many files one by one. */
  readonly verbose: boolean;
}

export interface Output {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

/** The request, or a message about the contradiction in it. */
export function requestOf(
  paths: readonly string[],
  options: ValuesOf<typeof checkOptions>,
  written: readonly Written[],
): CheckRequest | Message {
  const outputs = outputsOf(written);
  if (outputs.filter(({ file }) => file === undefined).length > 1) return message('cli/usage.several-formats');
  const rules = rulesOf(options.select, options.ignore, options.severity);
  if ('id' in rules) return rules;
  const fixes = options.fix.map((fix) => fix.replace(/^ask:/, ''));
  if (fixes.includes('')) return message('cli/usage.missing-value', { option: '--fix', value: 'ask:RULE' });
  const unknown = fixes.find((fix) => fix !== 'safe' && ruleOf(fix) === undefined);
  if (unknown !== undefined) return unknownRule(unknown);
  if (options['update-baseline'] && options.baseline === undefined) return message('cli/usage.update-without-baseline');
  if (options['no-config'] && options.config !== undefined) return message('cli/usage.config-and-no-config');
  if (options.watch && paths.includes('-')) return message('cli/usage.watch-stdin');
  return {
    ...options,
    ...dnsOf(options),
    paths,
    outputs,
    rules,
    // What `--diff` shows is at least what `--fix` would do.
    fixes: options.diff && fixes.length === 0 ? ['safe'] : fixes,
    failOn: options['fail-on'],
    maxWarnings: options['max-warnings'],
    updateBaseline: options['update-baseline'],
    noConfig: options['no-config'],
    printConfig: options['print-config'],
    stdinFilename: options['stdin-filename'],
    allowOutside: options['allow-outside'],
  };
}

/** Each `--output-file` belongs to the `--format` before it; one that comes first, to the format after it. */
function outputsOf(written: readonly Written[]): readonly Output[] {
  const outputs: { format?: ReportFormat; file?: string }[] = [];
  for (const { name, value } of written) {
    const last = outputs.at(-1);
    if (name === 'format') {
      const format = REPORT_FORMATS.find((candidate) => candidate === value);
      if (format === undefined) continue;
      if (last !== undefined && last.format === undefined) last.format = format;
      else outputs.push({ format });
    } else if (name === 'output-file' && value !== undefined) {
      if (last !== undefined && last.file === undefined) last.file = value;
      else outputs.push({ file: value });
    }
  }
  const made = outputs.map(({ format = 'text', file }): Output => ({ format, file }));
  return made.length === 0 ? [{ format: 'text', file: undefined }] : made;
}

/** The severities of single rules that result from the options; a message about the first word that names no rule. */
function rulesOf(
  select: readonly string[],
  ignore: readonly string[],
  severity: readonly string[],
): ReadonlyMap<string, Severity> | Message {
  const levels = severity.map((word) => /^([^=]+)=(.+)$/.exec(word) ?? []);
  if (levels.some(({ length }) => length === 0)) {
    return message('cli/usage.missing-value', { option: '--severity', value: 'RULE=LEVEL' });
  }
  const named = [...select, ...ignore, ...levels.map(([, rule = '']) => rule)];
  const unknown = named.find((word) => idsOf(word).length === 0);
  if (unknown !== undefined) return unknownRule(unknown);
  const rules = new Map<string, Severity>();
  for (const [, rule = '', level = ''] of levels) {
    const found = severities.find((candidate) => candidate === level);
    if (found === undefined) return notOneOf('--severity', level, severities);
    for (const id of idsOf(rule)) rules.set(id, found);
  }
  const selected = new Set(select.flatMap(idsOf));
  if (select.length > 0) for (const { id } of catalogue) if (!selected.has(id)) rules.set(id, 'off');
  for (const id of ignore.flatMap(idsOf)) rules.set(id, 'off');
  return rules;
}

/** The rules that an id, a family (`spf/*`, `spf`) or `*` names. */
function idsOf(word: string): readonly string[] {
  const family = /^[\w-]+$/.test(word) ? `${word}/*` : word;
  return catalogue.filter(({ id }) => word === '*' || matches(family, id)).map(({ id }) => id);
}

import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'rules'; readonly json: boolean }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'lsp' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly problem: string };

export interface CheckOptions {
  /** Files, folders, globs, `-` for standard input; as given. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  readonly origin: string | undefined;
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly dns: 'live' | 'workspace' | 'off';
  readonly language: string | undefined;
  readonly allowOutside: boolean;
}

/** Reads the arguments after `zonewise`. What is wrong with them comes back as `usage`. */
export function readArguments(args: readonly string[]): Command {
  const [name = 'help', ...rest] = args;
  try {
    switch (name) {
      case 'check':
        return readCheck(rest);
      case 'rules':
        return readRules(rest);
      case 'explain':
        return readExplain(rest);
      case 'lsp':
        parseArgs({ args: rest, options: { stdio: { type: 'boolean' } } });
        return { kind: 'lsp' };
      case 'help':
      case '--help':
      case '-h':
        return { kind: 'help' };
      case '--version':
      case '-v':
        return { kind: 'version' };
      default:
        return { kind: 'usage', problem: `unknown command '${name}'` };
    }
  } catch (error) {
    return { kind: 'usage', problem: error instanceof Error ? error.message : String(error) };
  }
}

const languages = ['en', 'ro', 'auto'] as const;

function readCheck(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      origin: { type: 'string' },
      config: { type: 'string' },
      'stdin-filename': { type: 'string' },
      dns: { type: 'string', default: 'workspace' },
      language: { type: 'string' },
      'allow-outside': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  if (positionals.length === 0) return { kind: 'usage', problem: 'check needs at least one file, folder, glob or -' };
  const options: CheckOptions = {
    paths: positionals,
    format: oneOf('--format', values.format, ['text', 'json']),
    fix: values.fix,
    origin: values.origin,
    config: values.config,
    stdinFilename: values['stdin-filename'],
    dns: oneOf('--dns', values.dns, ['live', 'workspace', 'off']),
    language: values.language === undefined ? undefined : oneOf('--language', values.language, languages),
    allowOutside: values['allow-outside'],
  };
  return { kind: 'check', options };
}

function readRules(args: string[]): Command {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' } } });
  return { kind: 'rules', json: oneOf('--format', values.format, ['text', 'json']) === 'json' };
}

function readExplain(args: string[]): Command {
  const [rule, ...surplus] = parseArgs({ args, allowPositionals: true }).positionals;
  if (rule === undefined || surplus.length > 0) return { kind: 'usage', problem: 'explain needs one rule id' };
  return { kind: 'explain', rule };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`${option} must be one of ${allowed.join(', ')}, not '${value}'`);
  return found;
}

import { parseArgs } from 'node:util';
import type { DnsMode } from '../analysis/answers/lookups';
import { type Ip, parseIp } from '../mail/spf/addresses';

/** The command and options given on the command line. */
export type Command =
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'spf'; readonly options: SpfOptions }
  | { readonly kind: 'senders'; readonly options: SendersOptions }
  | { readonly kind: 'bounce'; readonly options: BounceOptions }
  | { readonly kind: 'rules'; readonly json: boolean }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'lsp' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly problem: string };

/** Where names that are not in the files are looked up. */
export interface DnsOptions {
  readonly dns: DnsMode;
  /** As given: `192.0.2.53`, `localhost:5353`; `undefined` for those of the system. */
  readonly dnsServer: string | undefined;
}

export interface CheckOptions extends DnsOptions {
  /** Files, folders, globs, `-` for standard input; as given. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  /** Show what `fix` would change, and write nothing. */
  readonly diff: boolean;
  readonly origin: string | undefined;
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly language: string | undefined;
  readonly allowOutside: boolean;
  /** Named files that are not DNS files are reported as errors. */
  readonly strict: boolean;
  /** List equal findings of many files one by one. */
  readonly verbose: boolean;
}

export interface SpfOptions extends DnsOptions {
  readonly domain: string;
  readonly ip: Ip;
  readonly sender: string | undefined;
  readonly helo: string | undefined;
  /** Files, folders, globs, `-` for standard input; as given. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly origin: string | undefined;
}

export interface SendersOptions {
  readonly domain: string;
  /** Files, folders, globs, `-` for standard input; as given. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly origin: string | undefined;
  readonly language: string | undefined;
}

export interface BounceOptions {
  /** The file with the reply; `-` for standard input. */
  readonly file: string;
  /** Zone files and Terraform that may hold the sending domain. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly origin: string | undefined;
  readonly language: string | undefined;
}

/** Parses the arguments after `zonewise`. Errors in them are returned as `usage`. */
export function readArguments(args: readonly string[]): Command {
  const [name = 'help', ...rest] = args;
  try {
    switch (name) {
      case 'check':
        return readCheck(rest);
      case 'spf':
        return readSpf(rest);
      case 'senders':
        return readSenders(rest);
      case 'bounce':
        return readBounceArguments(rest);
      case 'rules':
        return readRules(rest);
      case 'explain':
        return readExplain(rest);
      case 'lsp':
        parseArgs({ args: rest, options: lspArguments });
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

const formats = ['text', 'json'] as const;
const languages = ['en', 'ro', 'auto'] as const;

function readCheck(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      diff: { type: 'boolean', default: false },
      origin: { type: 'string' },
      config: { type: 'string' },
      'stdin-filename': { type: 'string' },
      ...dnsArguments,
      language: { type: 'string' },
      'allow-outside': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  if (positionals.length === 0) return { kind: 'usage', problem: 'check needs at least one file, folder, glob or -' };
  const options: CheckOptions = {
    paths: positionals,
    format: oneOf('--format', values.format, formats),
    fix: values.fix,
    diff: values.diff,
    origin: values.origin,
    config: values.config,
    stdinFilename: values['stdin-filename'],
    ...readDns(values),
    language: values.language === undefined ? undefined : oneOf('--language', values.language, languages),
    allowOutside: values['allow-outside'],
    strict: values.strict,
    verbose: values.verbose,
  };
  return { kind: 'check', options };
}

function readSpf(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ip: { type: 'string' },
      sender: { type: 'string' },
      helo: { type: 'string' },
      format: { type: 'string', default: 'text' },
      origin: { type: 'string' },
      ...dnsArguments,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  const [domain, ...paths] = positionals;
  if (domain === undefined) return { kind: 'usage', problem: 'spf needs a domain' };
  if (values.ip === undefined) return { kind: 'usage', problem: 'spf needs --ip with the address that sends' };
  const ip = parseIp(values.ip);
  if (ip === undefined) return { kind: 'usage', problem: `--ip must be an IPv4 or IPv6 address, not '${values.ip}'` };
  const { sender, helo, origin } = values;
  const format = oneOf('--format', values.format, formats);
  return { kind: 'spf', options: { domain, ip, sender, helo, paths, format, origin, ...readDns(values) } };
}

const reportArguments = {
  format: { type: 'string', default: 'text' },
  origin: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readSenders(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: reportArguments });
  if (values.help) return { kind: 'help' };
  const [domain, ...paths] = positionals;
  if (domain === undefined || paths.length === 0) return { kind: 'usage', problem: 'senders needs a domain and files' };
  return { kind: 'senders', options: { domain, paths, ...readReport(values) } };
}

function readBounceArguments(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: reportArguments });
  if (values.help) return { kind: 'help' };
  const [file = '-', ...paths] = positionals;
  return { kind: 'bounce', options: { file, paths, ...readReport(values) } };
}

function readReport({ format, origin, language }: { format: string; origin?: string; language?: string }) {
  return {
    format: oneOf('--format', format, formats),
    origin,
    language: language === undefined ? undefined : oneOf('--language', language, languages),
  };
}

/** As vscode-languageclient passes them; read again where the transport is opened. */
const lspArguments = {
  stdio: { type: 'boolean' },
  'node-ipc': { type: 'boolean' },
  socket: { type: 'string' },
  pipe: { type: 'string' },
  clientProcessId: { type: 'string' },
} as const;

const dnsArguments = { dns: { type: 'string' }, 'dns-server': { type: 'string' } } as const;

/** Naming a server implies querying it; otherwise runs are repeatable. */
function readDns(values: { readonly dns?: string; readonly 'dns-server'?: string }): DnsOptions {
  const dnsServer = values['dns-server'];
  const dns = values.dns ?? (dnsServer === undefined ? 'workspace' : 'live');
  return { dns: oneOf('--dns', dns, ['live', 'workspace', 'off']), dnsServer };
}

function readRules(args: string[]): Command {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' } } });
  return { kind: 'rules', json: oneOf('--format', values.format, formats) === 'json' };
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

import type { DnsMode } from '../analysis/answers/lookups';
import type { Argument, Options, ValuesOf } from './command';

/** `--format` of commands that report to people or to programs. */
export const formatOption = {
  format: {
    kind: 'value',
    placeholder: 'FORMAT',
    choices: ['text', 'json'],
    default: 'text',
    help: 'cli/option.format',
  },
} as const satisfies Options;

/** `--origin`, for files that do not name their zone. */
export const originOption = {
  origin: { kind: 'value', placeholder: 'NAME', isName: true, help: 'cli/option.origin' },
} as const satisfies Options;

/** `--dns` and `--dns-server`; read with `dnsOf`. */
export const dnsOptions = {
  dns: { kind: 'value', placeholder: 'MODE', choices: ['live', 'workspace', 'off'], help: 'cli/option.dns' },
  'dns-server': { kind: 'value', placeholder: 'HOST[:PORT]', help: 'cli/option.dns-server' },
} as const satisfies Options;

/** Where names that are not in the files are looked up. */
export interface DnsOptions {
  readonly dns: DnsMode;
  /** As given: `192.0.2.53`, `localhost:5353`; `undefined` for those of the system. */
  readonly dnsServer: string | undefined;
}

/** Naming a server implies querying it; otherwise runs are repeatable. */
export function dnsOf({ dns, 'dns-server': dnsServer }: ValuesOf<typeof dnsOptions>): DnsOptions {
  return { dns: dns ?? (dnsServer === undefined ? 'workspace' : 'live'), dnsServer };
}

export const domainArgument: Argument = { name: 'DOMAIN', help: 'cli/argument.domain' };

/** Files, folders, globs, `-` for standard input; as given. */
export const pathsArgument: Argument = {
  name: 'PATHS',
  help: 'cli/argument.paths',
  isList: true,
  completes: 'path',
};

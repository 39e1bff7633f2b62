import type { DnsMode } from '../analysis/answers/lookups';
import type { FormatOptions, TtlStyle } from '../sources/layout';
import { defaultConfig, type PartialConfig } from './config';
import { readConfig } from './read-config';

/**
 * Reads the `zonewise.*` settings of an editor: any JSON value, none of it trusted. Keys that zonewise.json may contain
 * are read the same way as there; all others belong to the user.
 */
export function readSettings(settings: unknown): PartialConfig {
  const all = object(settings);
  const shared = Object.entries(all).filter(([key, value]) => isShared(key) && value !== null);
  const dns = object(all['dns']);
  return {
    ...readConfig(JSON.stringify(Object.fromEntries(shared))).config,
    ...given(
      'dnsMode',
      modes.find((mode) => mode === dns['mode']),
    ),
    ...given('dnsServers', strings(dns['servers'])),
    ...given('dohUrl', typeof dns['dohUrl'] === 'string' ? dns['dohUrl'] : undefined),
    ...given('codeLens', boolean(object(all['codeLens'])['enabled'])),
    ...given('inlayHints', boolean(object(all['inlayHints'])['enabled'])),
    ...given('fullNames', boolean(object(all['inlayHints'])['fullNames'])),
    ...given('increaseSerialOnSave', boolean(object(all['serial'])['increaseOnSave'])),
    ...given('layout', layout(object(all['format']))),
  };
}

const ttlStyles: readonly TtlStyle[] = ['keep', 'seconds', 'units'];

function layout({ align, ttl }: Readonly<Record<string, unknown>>): FormatOptions {
  const style = ttlStyles.find((candidate) => candidate === ttl);
  return { align: boolean(align) ?? defaultConfig.layout.align, ttl: style ?? defaultConfig.layout.ttl };
}

const modes: readonly DnsMode[] = ['live', 'workspace', 'off'];

function isShared(key: string): boolean {
  return key === 'rules' || key === 'language' || key === 'include' || key === 'origins';
}

/** The key with its value, or an empty object: a key missing here is taken from the next source. */
function given<Key extends keyof PartialConfig>(key: Key, value: PartialConfig[Key] | undefined): PartialConfig {
  return value === undefined ? {} : { [key]: value };
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

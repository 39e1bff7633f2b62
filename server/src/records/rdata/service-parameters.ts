import { isAddress4, isAddress6 } from './addresses';
import { isBase64 } from './encodings';
import { decimal } from './numbers';

/** Parameters of SVCB and HTTPS records (RFC 9460 section 14.3.2, RFC 9461, RFC 9540, RFC 9848) and what they take. */
const KEYS: Readonly<Record<string, (value: string) => boolean>> = {
  mandatory: (value) => isList(value, (key) => isKey(key) && key !== 'mandatory') && !hasRepeats(value.split(',')),
  alpn: (value) => isProtocolList(value),
  'no-default-alpn': (value) => value === '',
  port: (value) => decimal(value, 65535) !== undefined,
  ipv4hint: (value) => isList(value, isAddress4),
  ech: isBase64,
  ipv6hint: (value) => isList(value, isAddress6),
  dohpath: (value) => value.includes('{?dns}'),
  ohttp: (value) => value === '',
  'tls-supported-groups': (value) => isList(value, (group) => decimal(group, 65535) !== undefined),
  docpath: () => true,
  pvd: (value) => value === '',
  oots: (value) => value !== '',
};

/** `port=443`, `alpn="h2,h3"`, `no-default-alpn`, `key667=hello`. */
export function isParameter(text: string): boolean {
  const { key, value } = readParameter(text);
  if (!isKey(key)) return false;
  return KEYS[key]?.(value) ?? true;
}

/** Key and value, without the quotes that it may have. */
function readParameter(text: string): { readonly key: string; readonly value: string } {
  const equals = text.indexOf('=');
  if (equals < 0) return { key: text, value: '' };
  const value = text.slice(equals + 1);
  return { key: text.slice(0, equals), value: /^".*"$/s.test(value) ? value.slice(1, -1) : value };
}

/**
 * Index of the first parameter that does not go with the others: the same key twice, a mandatory key that is missing,
 * `no-default-alpn` alone. -1: they all do.
 */
export function misfit(parameters: readonly string[]): number {
  const read = parameters.map(readParameter);
  const keys = read.map(({ key }) => key);
  return read.findIndex(({ key, value }, index) => {
    if (keys.indexOf(key) < index) return true;
    if (key === 'no-default-alpn') return !keys.includes('alpn');
    return key === 'mandatory' && !value.split(',').every((needed) => keys.includes(needed));
  });
}

function isKey(key: string): boolean {
  return Object.hasOwn(KEYS, key) || /^key(0|[1-9]\d{0,4})$/.test(key);
}

function isList(value: string, valid: (item: string) => boolean): boolean {
  return value.split(',').every(valid);
}

/** In a list of protocols a comma that is meant is `\\,` (RFC 9460 appendix A.1). */
function isProtocolList(value: string): boolean {
  const items = value.replaceAll('\\\\,', '\0').replaceAll('\\,', ',').split(',');
  return items.every((item) => item !== '');
}

function hasRepeats(items: readonly string[]): boolean {
  return new Set(items).size < items.length;
}

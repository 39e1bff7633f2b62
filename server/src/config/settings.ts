/** One `zonewise.*` setting as package.json contributes it. */
export interface Setting {
  /** Without the `zonewise.` prefix. */
  readonly key: string;
  readonly type: 'string' | 'boolean' | 'object' | 'array';
  readonly default: string | boolean | Readonly<Record<string, string>> | readonly string[];
  /** Used by the client only. */
  readonly client?: true;
}

/** Every setting the server reads; a test holds package.json to it. */
export const settings: readonly Setting[] = [
  { key: 'language', type: 'string', default: 'auto' },
  { key: 'rules', type: 'object', default: {} },
  { key: 'include', type: 'array', default: [] },
  { key: 'origins', type: 'object', default: {} },
  { key: 'dns.mode', type: 'string', default: 'live' },
  { key: 'dns.servers', type: 'array', default: [] },
  { key: 'dns.dohUrl', type: 'string', default: '' },
  { key: 'codeLens.enabled', type: 'boolean', default: true },
  { key: 'inlayHints.enabled', type: 'boolean', default: true },
  { key: 'inlayHints.fullNames', type: 'boolean', default: false },
  { key: 'serial.increaseOnSave', type: 'boolean', default: false },
  { key: 'format.align', type: 'boolean', default: true },
  { key: 'format.ttl', type: 'string', default: 'keep' },
  { key: 'trace.server', type: 'string', default: 'off', client: true },
];

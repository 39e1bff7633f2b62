/** Languages a file name decides. `none`: known to be something else, never to be sniffed. */
export type PathLanguage = 'zone' | 'terraform' | 'none';

const zoneExtensions = ['zone', 'zonefile', 'rev', 'arpa', 'dns'];
const zoneNames = ['named.ca', 'named.root', 'named.local', 'named.localhost', 'named.empty', 'named.loopback'];
const terraformEndings = ['.tf', '.tofu', '.tfvars', '.tf.json', '.tofu.json'];
const otherExtensions = new Set([
  'ts',
  'js',
  'mjs',
  'cjs',
  'json',
  'md',
  'sqlite',
  'sqlite3',
  'png',
  'jpg',
  'gz',
  'zip',
]);

/** What the path says about the language; `undefined`: look inside. The same rows stand in package.json. */
export function languageOfPath(path: string): PathLanguage | undefined {
  const segments = path.toLowerCase().split(/[\\/]/);
  const name = segments.at(-1) ?? '';
  if (terraformEndings.some((ending) => name.endsWith(ending))) return 'terraform';
  if (zoneNames.includes(name)) return 'zone';
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (zoneExtensions.includes(extension)) return 'zone';
  // Programs keep their db.ts and named.conf in such folders too.
  if (otherExtensions.has(extension) || name.startsWith('named.conf')) return 'none';
  return undefined;
}

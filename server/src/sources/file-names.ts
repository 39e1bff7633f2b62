/** The language that a file name determines. `none`: another one, whatever the file contains. */
export type NamedLanguage = 'zone' | 'terraform' | 'none';

/**
 * Which files are ours, by name: the one table that the manifest, the client, the file watcher, the server and the
 * command line read. Lower case; names are compared without regard to case.
 */
export const FILE_NAMES = {
  zoneExtensions: ['zone', 'zonefile', 'rev', 'arpa', 'dns'],
  zoneNames: ['named.ca', 'named.root', 'named.local', 'named.localhost', 'named.empty', 'named.loopback'],
  /** Folders where name servers keep zones. Programs have such folders too, so a name in them is a hint, not proof. */
  zoneFolders: ['bind', 'named', 'zones', 'dns', 'nsd', 'knot'],
  /** Names that only zones have in those folders: reverse zones, Debian's own zones, common top-level domains. */
  namesInZoneFolders: [
    '*.db',
    'db.[0-9]*',
    'db.{empty,local,root}',
    'db.*.{arpa,biz,com,eu,info,lan,local,net,org,ro}',
  ],
  terraformEndings: ['.tf', '.tofu', '.tfvars', '.tf.json', '.tofu.json', '.tfvars.json'],
  /** HCL of the same tools that is not part of the module in its folder (see `isOwnModule`). */
  separateEndings: ['.tftest.hcl', '.tofutest.hcl', '.tftest.json', '.tofutest.json'],
  separateNames: ['terragrunt.hcl'],
  configuration: 'zonewise.json',
} as const;

/** Extensions of formats that are never zones. Those that are top-level domains too are in `DOMAINS_TOO`. */
const OTHER_EXTENSIONS = new Set(
  [
    'adoc bash bz2 c cjs class cpp cs css csv cts diff dll docx exe gif go gz h hcl hpp htm html ico ipynb jar java jpeg',
    'jpg js json jsonc jsx kt less lock lua mdx mjs mts odt patch pdf php png ps1 pyc pyi rb rst scss sql sqlite',
    'sqlite3 svg tar tgz toml ts tsx ttf vue wasm webp woff woff2 xlsx xml xsl xz yaml yml zst',
  ].flatMap((line) => line.split(' ')),
);

/** Extensions of other formats that are also top-level domains: `example.md` may be the zone of a Moldovan domain. */
const DOMAINS_TOO = new Set(['app', 'cc', 'dev', 'md', 'mov', 'pl', 'pm', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);

/** The language that the last segment of a path or URI implies; `undefined`: its content decides. */
export function languageOfName(path: string): NamedLanguage | undefined {
  const name = nameOf(path);
  if (isOwnModule(path) || FILE_NAMES.terraformEndings.some((ending) => name.endsWith(ending))) return 'terraform';
  if (includes(FILE_NAMES.zoneNames, name) || includes(FILE_NAMES.zoneExtensions, extensionOf(name))) return 'zone';
  // Example: `named.conf.local`, which lists zones but is not a zone.
  return OTHER_EXTENSIONS.has(extensionOf(name)) || name.startsWith('named.conf') ? 'none' : undefined;
}

/** Whether the name is that of a format that is never ours. */
export function isOtherFormat(path: string): boolean {
  return languageOfName(path) === 'none';
}

/** Whether zones often have such a name, and other files do too: `example.com.db`, `db.example.com`. */
export function mayBeZoneByName(path: string): boolean {
  return /^db\.|\.(?:db|hosts)$/.test(nameOf(path)) && !isOtherFormat(path);
}

/** Whether the name is more likely that of another format, so that only a file that is all zone counts as one. */
export function isDoubtfulName(path: string): boolean {
  return DOMAINS_TOO.has(extensionOf(nameOf(path)));
}

/** Whether an HCL file is not read together with the others of its folder: Terragrunt's, and Terraform's tests. */
export function isOwnModule(path: string): boolean {
  const name = nameOf(path);
  return includes(FILE_NAMES.separateNames, name) || FILE_NAMES.separateEndings.some((ending) => name.endsWith(ending));
}

/** Whether the name is a zone's in a folder of a name server; nothing is known of its content. */
export function isZoneInZoneFolder(path: string): boolean {
  const folders = path.toLowerCase().split(/[\\/]/).slice(0, -1);
  return folders.some((folder) => includes(FILE_NAMES.zoneFolders, folder)) && IN_ZONE_FOLDER.test(nameOf(path));
}

/** Folders that contain copies of other projects. */
export const SKIPPED_FOLDERS: readonly string[] = [
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  '.terraform',
  '.terragrunt-cache',
];

/** Globs, for editors: files whose name alone makes them Terraform's. */
export const TERRAFORM_GLOBS: readonly string[] = [
  ...[...FILE_NAMES.terraformEndings, ...FILE_NAMES.separateEndings].map((ending) => `**/*${ending}`),
  ...FILE_NAMES.separateNames.map((name) => `**/${name}`),
];

const IN_ZONE_FOLDER = new RegExp(`^(?:${FILE_NAMES.namesInZoneFolders.map(globToPattern).join('|')})$`);

/** For the globs of this table: `*`, `{a,b}`, `[0-9]`. */
function globToPattern(glob: string): string {
  return glob.replace(/[.*{},]/g, (mark) => ({ '.': '\\.', '*': '.*', '{': '(?:', ',': '|' })[mark] ?? ')');
}

/** Globs of files that may be zones in folders of name servers. */
export const ZONE_FOLDER_GLOBS: readonly string[] = FILE_NAMES.namesInZoneFolders.map(
  (name) => `**/{${FILE_NAMES.zoneFolders.join(',')}}/**/${name}`,
);

/** Globs of all files whose changes on disk matter. */
export const WATCHED_GLOBS: readonly string[] = [
  `**/${FILE_NAMES.configuration}`,
  `**/*.{${[...FILE_NAMES.zoneExtensions, 'db'].join(',')}}`,
  '**/db.*',
  // Configurations of name servers, and what they include.
  '**/*.conf',
  '**/named.conf.*',
  '**/Corefile',
  ...FILE_NAMES.zoneNames.map((name) => `**/${name}`),
  ...TERRAFORM_GLOBS,
];

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function includes(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

import fc from 'fast-check';
import { mergeConfigs, type Config } from '../../../server/src/config/config';
import type { JudgedFinding } from '../../../server/src/config/judge';
import { createDocument } from '../../../server/src/sources/document';
import { absolute, type Place } from '../../../server/src/text/span';
import type { Files } from '../../../server/src/workspace/files';
import { Workspace } from '../../../server/src/workspace/workspace';

const ZONES = 'file:///zones/';
const OTHER = 'file:///other/';

/** Two folders, files that include each other and modules, one file out of the folders. */
const FILES = [
  `${ZONES}a.test.zone`,
  `${ZONES}b.test.zone`,
  `${ZONES}mail.inc`,
  `${ZONES}sub/c.test.zone`,
  `${ZONES}main.tf`,
  `${ZONES}locals.tf`,
  `${ZONES}sub/dns.tf`,
  `${OTHER}x.inc`,
] as const;

/** One step of a history. `apply` maps the numbers `file` and `at` to existing files and places. */
export type Step =
  | {
      readonly kind: 'edit';
      readonly file: number;
      readonly at: number;
      readonly length: number;
      readonly line: number;
    }
  | { readonly kind: 'line-ends'; readonly file: number; readonly end: string }
  | { readonly kind: 'open' | 'close' | 'delete'; readonly file: number }
  | { readonly kind: 'write'; readonly file: number; readonly lines: readonly number[] }
  | { readonly kind: 'configuration'; readonly mode: Config['dnsMode']; readonly isQuiet: boolean }
  | { readonly kind: 'trust'; readonly trusted: boolean }
  | { readonly kind: 'folders'; readonly both: boolean };

const file = fc.nat(FILES.length - 1);
const lines = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      file,
      at: fc.nat(400),
      length: fc.oneof(fc.constant(0), fc.nat(60)),
      line: fc.nat(1000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('line-ends' as const), file, end: fc.constantFrom('\r\n', '\n', '\r') }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('close' as const, 'delete' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('write' as const), file, lines }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('configuration' as const),
      mode: fc.constantFrom('workspace' as const, 'off' as const),
      isQuiet: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('trust' as const), trusted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('folders' as const), both: fc.boolean() }) },
);

export interface History {
  /** The texts on disk at first. */
  readonly texts: readonly (readonly number[])[];
  readonly steps: readonly Step[];
}

export const history: fc.Arbitrary<History> = fc.record({
  texts: fc.array(lines, { minLength: FILES.length, maxLength: FILES.length }),
  steps: fc.array(step, { minLength: 20, maxLength: 30 }),
});

const ZONE_LINES = [
  '$INCLUDE mail.inc',
  '$INCLUDE "mail.inc" sub',
  '$INCLUDE c.test.zone',
  '$INCLUDE sub/c.test.zone',
  '$INCLUDE b.test.zone',
  '$INCLUDE a.test.zone',
  '$INCLUDE /other/x.inc',
  '$INCLUDE missing.inc',
  '$ORIGIN a.test.',
  '$ORIGIN b.test.',
  '$ORIGIN sub',
  '$TTL 300',
  '@ SOA ns hostmaster 1 3600 600 86400 60',
  '@ SOA ns hostmaster 2 3600 600 86400 60',
  '@ NS ns',
  'sub NS ns.sub',
  'www A 192.0.2.1',
  'www CNAME @',
  '@ MX 10 mail',
  '@ MX 10 mail.a.test',
  'mail A 192.0.2.25',
  'mail A 192.0.2.26',
  '@ TXT "v=spf1 mx include:b.test -all"',
  '@ TXT "v=spf1 include:a.test include:c.test ?all"',
  '@ TXT "v=spf1 include:sub.a.test ptr -all"',
  'sub TXT "v=spf1 a:mail.a.test ~all"',
  ' TXT "v=spf1 redirect=b.test"',
  '_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@b.test"',
  '_dmarc TXT "v=DMARC1; p=nonsense"',
  'a.test._report._dmarc TXT "v=DMARC1"',
  'k._domainkey TXT "v=DKIM1; k=rsa; p="',
  'k TXT "v=DKIM1; k=ed25519; p=MCowBQ"',
  'v=spf1 mx -all',
  '; zonewise-ignore spf/no-ptr',
  '; zonewise-ignore-file txt/*',
  'x TXT "open',
  'x TXT ( "one"',
  ' "two" )',
  '',
  '; a comment',
];

const HCL_BLOCKS = [
  'locals { spf = "v=spf1 include:b.test -all" }',
  'locals { spf = "v=spf1 include:a.test ptr ?all" }',
  'locals { host = "b.test" }',
  'resource "aws_route53_zone" "b" {\n  name = "b.test"\n}',
  'resource "aws_route53_record" "spf" {\n  zone_id = aws_route53_zone.b.zone_id\n  name = "b.test"\n  type = "TXT"\n  ttl = 300\n  records = [local.spf]\n}',
  'resource "aws_route53_record" "other" {\n  zone_id = aws_route53_zone.b.zone_id\n  name = "b.test"\n  type = "TXT"\n  ttl = 300\n  records = ["v=spf1 mx -all"]\n}',
  'resource "aws_route53_record" "dmarc" {\n  zone_id = aws_route53_zone.b.zone_id\n  name = "_dmarc.${local.host}"\n  type = "TXT"\n  ttl = 300\n  records = ["v=DMARC1; p=none; rua=mailto:d@a.test"]\n}',
  'resource "cloudflare_record" "c" {\n  for_each = toset(["c.test", "d.c.test"])\n  zone_id = "z"\n  name = each.key\n  type = "TXT"\n  content = local.spf\n}',
  '# zonewise-ignore spf/no-ptr',
  'resource "aws_route53_record" "open" {',
  '}',
];

/** The texts that a number represents, in the language of the file. */
function textOf(uri: string, numbers: readonly number[]): string {
  return numbers.map((number) => `${lineOf(uri, number)}\n`).join('');
}

function lineOf(uri: string, number: number): string {
  const pool = uri.endsWith('.tf') ? HCL_BLOCKS : ZONE_LINES;
  return pool[number % pool.length] ?? '';
}

/** The environment of a workspace: a disk, open editors, settings. */
export class World {
  readonly disk = new Map<string, string>();
  readonly open = new Map<string, string>();
  config: Config = mergeConfigs({ dnsMode: 'workspace' });
  trusted = true;
  roots: readonly string[] = [ZONES];
  readonly files: Files = {
    read: (uri) => Promise.resolve(this.disk.get(uri)),
    list: (folder) => Promise.resolve([...this.disk.keys()].filter((uri) => uri.startsWith(folder))),
  };

  constructor(texts: History['texts']) {
    FILES.forEach((uri, index) => this.disk.set(uri, textOf(uri, texts[index] ?? [])));
  }

  /** `atOnce`: how much an edit may read again before it returns. */
  newWorkspace(atOnce = Infinity): Workspace {
    return new Workspace({
      atOnce,
      files: this.files,
      roots: this.roots,
      trusted: this.trusted,
      allowOutside: true,
      config: () => this.config,
      now: () => Date.UTC(2026, 10, 24, 12),
    });
  }

  /** Performs a step, and notifies the workspace. False if nothing changed. */
  apply(workspace: Workspace, step: Step, version: number): boolean {
    switch (step.kind) {
      case 'configuration':
        this.config = mergeConfigs({
          dnsMode: step.mode,
          rules: new Map(step.isQuiet ? [['spf/*', 'off'] as const] : []),
        });
        workspace.apply({ kind: 'configuration' });
        return true;
      case 'trust':
        this.trusted = step.trusted;
        workspace.apply({ kind: 'trust', trusted: step.trusted });
        return true;
      case 'folders':
        this.roots = step.both ? [ZONES, OTHER] : [ZONES];
        workspace.apply({ kind: 'folders', roots: this.roots });
        return true;
      default:
        return this.#applyTo(FILES[step.file] ?? FILES[0], workspace, step, version);
    }
  }

  #applyTo(
    uri: string,
    workspace: Workspace,
    step: Extract<Step, { readonly file: number }>,
    version: number,
  ): boolean {
    const text = this.open.get(uri);
    switch (step.kind) {
      case 'open':
        if (text !== undefined) return false;
        this.open.set(uri, this.disk.get(uri) ?? '');
        workspace.open(createDocument(uri, languageOf(uri), this.disk.get(uri) ?? '', version));
        return true;
      case 'close':
        workspace.apply({ kind: 'close', uri });
        return this.open.delete(uri);
      case 'edit': {
        if (text === undefined) return false;
        const start = Math.min(step.at, text.length);
        const end = Math.min(start + step.length, text.length);
        this.#edit(workspace, uri, version, { start, end, text: `${lineOf(uri, step.line)}\n` });
        return true;
      }
      case 'line-ends': {
        if (text === undefined) return false;
        const other = text.replaceAll(/\r\n|\r|\n/g, step.end);
        this.#edit(workspace, uri, version, { start: 0, end: text.length, text: other });
        return true;
      }
      case 'write':
        this.disk.set(uri, textOf(uri, step.lines));
        workspace.apply({ kind: 'disk', uris: [uri] });
        return true;
      case 'delete':
        if (!this.disk.delete(uri)) return false;
        workspace.apply({ kind: 'disk', uris: [uri] });
        return true;
    }
  }

  #edit(
    workspace: Workspace,
    uri: string,
    version: number,
    edit: { readonly start: number; readonly end: number; readonly text: string },
  ): void {
    const document = workspace.document(uri);
    const before = this.open.get(uri) ?? '';
    if (document === undefined) throw new Error(`${uri} is open and not known`);
    const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
    // Positions never point into a line end: what the document makes of the range is what an editor would have sent.
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    this.open.set(uri, before.slice(0, start) + edit.text + before.slice(end));
    workspace.apply({ kind: 'edit', uri, changes: [{ range, text: edit.text }], version });
  }
}

export function languageOf(uri: string): string {
  return uri.endsWith('.tf') ? 'terraform' : 'dns-zone';
}

/** All findings in all documents, with all places, as plain data. */
export function pictureOf(workspace: Workspace): unknown {
  const uris = workspace.uris().toSorted();
  return uris.map((uri) => [uri, workspace.document(uri)?.getText(), workspace.findings(uri).map(findingOf)]);
}

function findingOf({ rule, severity, place, message, related, fixes }: JudgedFinding): string {
  return JSON.stringify([
    rule.id,
    severity,
    placeOf(place),
    message,
    related.map((each) => [placeOf(each.place), each.message]),
    fixes.map(({ title, kind, edits }) => [title, kind, edits.map((edit) => [placeOf(edit.place), edit.text])]),
  ]);
}

function placeOf(place: Place): readonly [string, number, number] {
  const { start, end } = absolute(place);
  return [place.anchor.uri, start, end];
}

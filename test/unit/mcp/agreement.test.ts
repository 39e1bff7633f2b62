import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../../server/src/features/report/shape';
import { checkTerraform, checkZone } from '../../../server/src/library/main';
import { folderOf, run } from '../cli/run';
import { RawSession } from '../lsp/raw-session';
import { agentIn, callAll } from './client';

/** 500 on request: `ZONEWISE_FILES=500`. */
const FILES = Number(process.env['ZONEWISE_FILES'] ?? 120);

/** Parts of mail records, right and wrong, as they are written. */
const text = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'mx',
        'a',
        'ip4:192.0.2.1',
        'ip4:192.0.2.300',
        'ptr',
        '+all',
        '~all',
        '-all',
        '–all',
        'exists:%{i',
      ),
      { maxLength: 4 },
    )
    .map((terms) => ['v=spf1', ...terms].join(' ')),
  fc
    .array(fc.constantFrom('p=none', 'p=reject', 'P=none', 'pct=200', 'rua=mailto:a@x.test', 'rua=a@x.test', 'sp=x'), {
      maxLength: 4,
    })
    .map((tags) => ['v=DMARC1', ...tags].join('; ')),
  fc.constantFrom('v=DKIM1; p=', 'v=DKIM1; k=rsa; p=AAAA', 'v=STSv1; id=1', 'v=TLSRPTv1; rua=mailto:x', 'ţ', 'hello'),
);
const owner = fc.constantFrom('@', 'www', 'mail', '_dmarc', 's._domainkey', '_mta-sts', '_smtp._tls', 'a_b');

const record = fc.oneof(
  fc.tuple(owner, text).map(([name, value]) => `${name} TXT "${value}"`),
  fc
    .tuple(
      owner,
      fc.constantFrom('MX 10 mail', 'MX 0 .', 'MX mail', 'A 192.0.2.1', 'A 192.0.2', 'CNAME www', 'TXT "v=spf1'),
    )
    .map((parts) => parts.join(' ')),
  fc.constantFrom(') A 192.0.2.1', '$TTL 1x', '; zonewise-ignore-next-line', '$GENERATE 1-2 h$ A 192.0.2.$', ''),
);
const zone = fc.array(record, { maxLength: 6 }).map((records) => (domain: string) => {
  return [`$ORIGIN ${domain}.`, '$TTL 300', '@ SOA ns.x.test. h 1 2 3 4 5', '@ NS ns.x.test.', ...records, ''].join(
    '\n',
  );
});

/** Whole, in two strings, and with a quote that is not closed. */
const written = fc
  .tuple(text, fc.constantFrom('', '\\"\\"', '\n'))
  .map(([value, seam]) => `"${value.slice(0, 9)}${seam}${value.slice(9)}"`);
const resource = fc.tuple(owner, written).map(([name, value]) => (domain: string, index: number) => {
  const full = name === '@' ? domain : `${name}.${domain}`;
  const attributes = [`name = "${full}"`, 'type = "TXT"', 'ttl = 300', `records = [${value}]`];
  return `resource "aws_route53_record" "r${String(index)}" {\n  ${attributes.join('\n  ')}\n}\n`;
});
const terraform = fc.array(resource, { maxLength: 3 }).map((resources) => (domain: string) => {
  return resources.map((write, index) => write(domain, index)).join('\n');
});

/** Every file has a folder and a domain of its own: no file answers for another one. */
const files = Object.fromEntries([
  ...fc.sample(zone, { numRuns: FILES / 2, seed: 13 }).map((write, index) => {
    return [`z${String(index)}/a.zone`, write(`d${String(index)}.test`)] as const;
  }),
  ...fc.sample(terraform, { numRuns: FILES / 2, seed: 13 }).map((write, index) => {
    return [`t${String(index)}/main.tf`, write(`e${String(index)}.test`)] as const;
  }),
]);

describe('one verdict on every road', () => {
  const verdicts = {
    commandLine: [] as string[],
    library: [] as string[],
    agents: [] as string[],
    pulled: [] as string[],
    pushed: [] as string[],
  };

  beforeAll(async () => {
    const folder = await folderOf(files);
    const { out } = await run(folder, 'check', '--dns', 'workspace', '--format', 'json', folder);
    verdicts.commandLine = verdictsOf(JSON.parse(out) as Report).map((verdict) => verdict.replace(`${folder}/`, ''));
    verdicts.library = Object.entries(files).flatMap(([path, written]) => {
      return verdictsOf(path.endsWith('.tf') ? checkTerraform(written, { path }) : checkZone(written, { path }));
    });
    const agent = await agentIn(folder);
    for (const path of Object.keys(files)) {
      const found = (await callAll(agent, 'check', { paths: [path] })).flat() as AgentFinding[];
      verdicts.agents.push(...found.map(({ at, severity, rule }) => `${at.replace(/:\d+$/, '')} ${severity} ${rule}`));
    }
    verdicts.pulled = await pulled();
    verdicts.pushed = await pushed(new Set(verdicts.library.map(pathOf)));
  }, 600_000);

  test('the files have faults of many kinds', () => {
    const rules = new Set(verdicts.library.map((verdict) => verdict.split(' ').at(-1)));
    expect(Object.keys(files)).toHaveLength(FILES);
    expect(rules.size).toBeGreaterThan(25);
  });

  test('command line and library agree', () => {
    expect(verdicts.commandLine.toSorted()).toEqual(verdicts.library.toSorted());
  });

  test('diagnostics that a client asks for and the library agree', () => {
    expect(verdicts.pulled.toSorted()).toEqual(verdicts.library.toSorted());
  });

  test('diagnostics that the server sends and the library agree', () => {
    expect(verdicts.pushed.toSorted()).toEqual(verdicts.library.toSorted());
  });

  test('agents and library agree', () => {
    expect(verdicts.agents.toSorted()).toEqual(verdicts.library.toSorted());
  });
});

/** What a client gets that requests the diagnostics of each document. */
async function pulled(): Promise<string[]> {
  const session = new RawSession();
  await session.initialize({ capabilities: { textDocument: { diagnostic: {} } } });
  const found: string[] = [];
  for (const [path, written] of Object.entries(files)) {
    const uri = `file:///${path}`;
    await session.open(uri, written, languageOf(path));
    const { result } = await session.request('textDocument/diagnostic', { textDocument: { uri } });
    found.push(...diagnosed(path, (result as { readonly items: readonly Diagnostic[] }).items));
  }
  return found;
}

/** What a client gets that waits for diagnostics: those of clean documents need not be sent. */
async function pushed(faulty: ReadonlySet<string>): Promise<string[]> {
  const session = new RawSession();
  await session.initialize();
  for (const [path, written] of Object.entries(files)) await session.open(`file:///${path}`, written, languageOf(path));
  const found: string[] = [];
  for (const path of Object.keys(files)) {
    const uri = `file:///${path}`;
    if (faulty.has(path)) await vi.waitUntil(() => session.published.has(uri), { timeout: 60_000 });
    found.push(...diagnosed(path, session.published.get(uri)?.at(-1)?.diagnostics ?? []));
  }
  return found;
}

/** Of `folder/file:line severity rule`. */
function pathOf(verdict: string): string {
  return verdict.slice(0, verdict.indexOf(':'));
}

function languageOf(path: string): string {
  return path.endsWith('.tf') ? 'terraform' : 'dns-zone';
}

const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

function diagnosed(path: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ range, severity = 0, code }) => {
    return `${path}:${String(range.start.line + 1)} ${SEVERITIES[severity] ?? ''} ${String(code)}`;
  });
}

interface AgentFinding {
  readonly at: string;
  readonly severity: string;
  readonly rule: string;
}

function verdictsOf({ files: reported }: Report): string[] {
  return reported.flatMap(({ path, findings }) =>
    findings.map(({ start, severity, rule }) => `${path}:${String(start.line)} ${severity} ${rule}`),
  );
}

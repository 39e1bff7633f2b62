import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REPORTERS } from '../../../server/src/cli/reports';
import { piecesOf } from '../../../server/src/cli/reports/pieces';
import type { CheckedFile, Report } from '../../../server/src/cli/reports/report';
import { plainPaint } from '../../../server/src/cli/paint';
import { workspacePositions } from '../../../server/src/cli/positions';
import { reportOf } from '../../../server/src/features/report/report';
import { defaultConfig } from '../../../server/src/config/config';
import { createDocument } from '../../../server/src/sources/document';
import { noFiles } from '../../../server/src/workspace/files';
import { Workspace } from '../../../server/src/workspace/workspace';

const ZONE = `$ORIGIN shop.example.
@ 300 TXT "v=spf1 é ptr –all"
mail 300 TXT "v=spf1 +all"
`;

/** The report of files with these names, of which those that begin with `bad` have findings. */
function reportFor(names: readonly string[]): Report {
  const uris = names.map((name) => `file:///zones/${name}.zone`);
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///zones/'],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
  });
  workspace.open(...uris.map((uri) => createDocument(uri, 'dns-zone', uri.includes('/bad') ? ZONE : '')));
  const positions = workspacePositions((uri) => workspace.document(uri), new Map(uris.map((uri) => [uri, uri])));
  const files = uris.map((uri): CheckedFile => {
    return { path: uri, uri, findings: workspace.findings(uri), language: 'en' };
  });
  return {
    ...{ files, positions, language: 'en', paint: plainPaint, isVerbose: false, version: '1' },
    fails: () => false,
    recordOf: () => '',
  };
}

it('writes JSON in parts as it would as a whole', () => {
  const name = fc.constantFrom('bad-"quoted"', 'bad-é', 'good');
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const report = reportFor(names);
      const whole = `${JSON.stringify(reportOf(report.files, report.positions))}\n`;
      expect([...piecesOf(REPORTERS.json(report))].join('')).toBe(whole);
    }),
    { seed: 8, numRuns: 12 },
  );
});

it('writes a large report in pieces', () => {
  const parts = Array.from({ length: 3000 }, (_, index) => `${String(index)}: ${'x'.repeat(60)}\n`);
  const pieces = [...piecesOf(parts)];
  expect(pieces.join('')).toBe(parts.join(''));
  expect(pieces).toHaveLength(4);
});

it('writes text as the parts that follow each other', () => {
  const report = reportFor(['bad-one', 'good']);
  const findings = report.files.flatMap((file) => file.findings);
  const parts = [...piecesOf(REPORTERS.text(report))].join('').split('\n\n');
  expect(findings.length).toBeGreaterThan(1);
  expect(parts).toHaveLength(findings.length + 1);
  findings.forEach(({ rule }, index) => {
    expect(parts[index]?.split('\n')[0]).toContain(rule.id);
  });
  expect(parts.at(-1)).toMatch(/^2 files.*\n$/);
});

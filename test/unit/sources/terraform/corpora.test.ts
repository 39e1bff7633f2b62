import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import { noFiles } from '../../../../server/src/workspace/files';
import { languageOfName } from '../../../../server/src/sources/file-names';
import { createDocument } from '../../../../server/src/sources/document';
import { Workspace } from '../../../../server/src/workspace/workspace';

/** Real files, if available: ZONEWISE_CORPORA names the folder that has a folder `terraform`. */
const ROOT = join(process.env['ZONEWISE_CORPORA'] ?? '', 'terraform');

/** Findings that are useful to an administrator; any other finding above advice would be a false positive. */
const DESERVED: readonly string[] = [
  'terraform__fac.gov.tf dmarc/misplaced-record',
  'email.tf spf/neutral-all',
  'mail.tf spf/neutral-all',
];

test.runIf(process.env['ZONEWISE_CORPORA'] !== undefined && existsSync(ROOT))('real files give no false alarm', () => {
  const found = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => check(join(ROOT, name)));
  expect(found.filter((finding) => !DESERVED.includes(finding))).toEqual([]);
});

function check(folder: string): string[] {
  const workspace = new Workspace({
    files: noFiles,
    roots: [],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
  });
  const files = readdirSync(folder).filter((name) => languageOfName(name) === 'terraform');
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  for (const name of files)
    workspace.open(createDocument(uriOf(name), 'terraform', readFileSync(join(folder, name), 'utf8')));
  return files.flatMap((name) =>
    workspace
      .findings(uriOf(name))
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule }) => `${name} ${rule.id}`),
  );
}

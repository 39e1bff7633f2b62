import { expect } from 'vitest';
import { defaultConfig, mergeConfigs } from '../../server/src/config/config';
import { catalogueOf } from '../../server/src/messages/catalogues';
import type { Language } from '../../server/src/messages/language';
import { render } from '../../server/src/messages/render';
import type { JudgedFinding } from '../../server/src/config/judge';
import { absolute } from '../../server/src/text/span';
import { absoluteEdits, applyEdits } from '../../server/src/text/apply-edits';
import { noFiles } from '../../server/src/workspace/files';
import { createDocument } from '../../server/src/sources/document';
import { Workspace } from '../../server/src/workspace/workspace';

/**
 * Which findings a picture shows: those of one rule, of a family (`spf/*`), or all (`*`). A list means any of them.
 */
export type Wanted = string | readonly string[];

/** The language of a text: zone files, HCL, or Terraform's JSON. */
export type Host = 'zone' | 'terraform' | 'json';

export interface CheckOptions {
  readonly language?: Language;
  readonly host?: Host;
  readonly origin?: string;
  /** The text that was committed last. */
  readonly committed?: string;
  /** Rules that are off by default and wanted here. */
  readonly enable?: readonly string[];
}

/**
 * Compares a picture with what Zonewise finds. The findings of a line are drawn below it, under the characters they
 * mark, with the rule's id and, if the picture gives one, its message:
 *
 *     @ TXT "v=spf1 ptr -all"
 *     ;             ^^^ spf/no-ptr: `ptr` is deprecated …
 *
 * The line of marks begins with `;`, `#` or a space unless the first character is marked. A finding that runs on over
 * further lines ends in `…` on its first one.
 */
export function check(wanted: Wanted, picture: string, options: CheckOptions = {}): void {
  const { text, withMessages } = readPicture(picture);
  expect(draw(text, findingsOf(text, wanted, options), withMessages, options)).toBe(normalise(picture));
}

/** Applies the first fix (or the one with that title) of the first finding of a rule, and compares the text. */
export function checkFix(
  rule: string,
  before: string,
  after: string,
  options: CheckOptions & { title?: string } = {},
): void {
  expect(fixed(rule, before, options)).toBe(after);
}

/** The text after a fix of the rule's first finding; lists the available fixes if the requested one is missing. */
export function fixed(rule: string, before: string, options: CheckOptions & { title?: string } = {}): string {
  const { language = 'en', title } = options;
  const [finding] = findingsOf(before, rule, options);
  if (finding === undefined) throw new Error(`no finding of ${rule} in:\n${before}`);
  const titles = finding.fixes.map((fix) => render(fix.title, language));
  const fix = title === undefined ? finding.fixes[0] : finding.fixes[titles.indexOf(title)];
  if (fix === undefined) throw new Error(`no fix '${title ?? ''}' for ${rule}; there are: ${titles.join(' | ')}`);
  return applyEdits(before, absoluteEdits(fix.edits));
}

/** All findings of a text, as the command line would report them. */
export function findingsOf(text: string, wanted: Wanted = '*', options: CheckOptions = {}): readonly JudgedFinding[] {
  const { host = 'zone', origin, committed, enable = [] } = options;
  const uri = uriOf(host);
  const config = mergeConfigs({ rules: new Map(enable.map((id) => [id, 'warning'] as const)) });
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///'],
    trusted: true,
    allowOutside: false,
    config: () => (enable.length === 0 ? defaultConfig : config),
    now: () => Date.UTC(2026, 10, 24, 12),
    ...(origin === undefined ? {} : { origin }),
  });
  workspace.open(createDocument(uri, host === 'json' ? 'terraform' : host, text));
  // No other file exists, as if it had been searched for.
  workspace.apply({
    kind: 'loaded',
    loaded: { files: new Map(workspace.lacking.files.map((file) => [file, undefined])), folders: [] },
  });
  if (committed !== undefined) workspace.apply({ kind: 'committed', texts: new Map([[uri, committed]]) });
  const patterns = typeof wanted === 'string' ? [wanted] : wanted;
  const findings = workspace.findings(uri);
  expectWholeTexts(findings);
  return findings.filter(({ rule }) => patterns.some((pattern) => isWanted(pattern, rule.id)));
}

export function uriOf(host: Host): string {
  return `file:///test.${{ zone: 'zone', terraform: 'tf', json: 'tf.json' }[host]}`;
}

function isWanted(pattern: string, id: string): boolean {
  return pattern === '*' || pattern === id || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)));
}

const markLine = /^[;#]?[ ]*\^+…? [a-z-]+\/[a-z0-9-]+(: .*)?$/;

function readPicture(picture: string): { text: string; withMessages: boolean } {
  const lines = normalise(picture).split('\n');
  const marks = lines.filter((line) => markLine.test(line));
  return {
    text: lines.filter((line) => !markLine.test(line)).join('\n'),
    withMessages: marks.some((line) => markLine.exec(line)?.[1] !== undefined),
  };
}

/** Every text of a finding is in both catalogues, and all its arguments are given. */
function expectWholeTexts(findings: readonly JudgedFinding[]): void {
  for (const { message, related, fixes } of findings) {
    for (const each of [message, ...related.map((other) => other.message), ...fixes.map(({ title }) => title)]) {
      for (const language of ['en', 'ro'] as const) {
        const template = catalogueOf(language).get(each.id);
        expect(template, `${each.id} in ${language}`).toBeDefined();
        for (const [, name = ''] of (template ?? '').matchAll(/\{(\w+)[},]/g)) {
          expect(each.args, `arguments of ${each.id}`).toHaveProperty(name);
        }
      }
    }
  }
}

function draw(text: string, findings: readonly JudgedFinding[], withMessages: boolean, options: CheckOptions): string {
  const { language = 'en', host = 'zone' } = options;
  const lines = text.split('\n');
  const marks = lines.map((): string[] => []);
  for (const finding of findings) {
    const { start, end } = absolute(finding.place);
    const line = text.slice(0, start).split('\n').length - 1;
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    const room = (lines[line]?.length ?? 0) - column;
    const width = Math.max(1, Math.min(end - start, room));
    const message = withMessages ? `: ${render(finding.message, language)}` : '';
    const comment = column === 0 ? '' : (host === 'zone' ? ';' : '#').padEnd(column);
    const more = end - start > Math.max(room, 1) ? '…' : '';
    marks[line]?.push(`${comment}${'^'.repeat(width)}${more} ${finding.rule.id}${message}`);
  }
  return lines.flatMap((line, index) => [line, ...(marks[index] ?? [])]).join('\n');
}

/** Without the line break after the opening quote and before the closing one. */
function normalise(picture: string): string {
  return picture.replace(/^\n/, '').replace(/\n[ ]*$/, '');
}

import { expect } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import type { Hover } from '../../../../server/src/features/hover/hover';
import { hoverAt } from '../../../../server/src/features/hover/hover-at';
import type { Language } from '../../../../server/src/messages/language';
import { absolute } from '../../../../server/src/text/span';
import { noFiles } from '../../../../server/src/workspace/files';
import { createDocument } from '../../../../server/src/sources/document';
import { Workspace } from '../../../../server/src/workspace/workspace';

const URI = 'file:///example.zone';
const CURSOR = '‸';

/**
 * Compares a picture with what is shown at the cursor `‸`. The characters it covers are marked below the line, followed
 * by its text without Markdown syntax; the zone is `example.com` unless another name is given:
 *
 *     @ TXT "v=spf1 ‸mx -all"
 *     ;             ^^
 *     ; SPF mechanism mx
 */
export function checkHover(picture: string, language: Language = 'en'): void {
  const expected = picture.replace(/^\n/, '').replace(/\n *$/, '');
  const text = expected
    .split('\n')
    .filter((line) => !line.startsWith(';'))
    .join('\n');
  expect(draw(text, hoverOf(text, language))).toBe(expected);
}

/** What is shown at the cursor of a zone file. */
export function hoverOf(textWithCursor: string, language: Language = 'en'): Hover | undefined {
  return openZone(textWithCursor.replace(CURSOR, ''), language)(textWithCursor.indexOf(CURSOR));
}

/** What is shown at an offset of a zone file. */
export function openZone(text: string, language: Language = 'en'): (offset: number) => Hover | undefined {
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///'],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
    origin: 'example.com',
  });
  workspace.open(createDocument(URI, 'zone', text));
  return (offset) => hoverAt(workspace, URI, offset, language);
}

/** The same for one TXT value at a name, as plain text; `undefined` without a hover. */
export function plainHover(owner: string, valueWithCursor: string, language: Language = 'en'): string | undefined {
  const found = hoverOf(`${owner} TXT "${valueWithCursor}"`, language);
  return found && plain(found.markdown);
}

function draw(textWithCursor: string, hover: Hover | undefined): string {
  if (hover === undefined) return textWithCursor;
  const text = textWithCursor.replace(CURSOR, '');
  const { start, end } = absolute(hover.place);
  const before = text.slice(0, start).split('\n');
  const column = before.at(-1)?.length ?? 0;
  const lines = textWithCursor.split('\n');
  const width = Math.min(end - start, (text.split('\n')[before.length - 1]?.length ?? 0) - column);
  const more = end - start > width ? '…' : '';
  const marks = `${column === 0 ? '' : ';'.padEnd(column)}${'^'.repeat(width)}${more}`;
  const card = plain(hover.markdown)
    .split('\n')
    .map((line) => `; ${line}`);
  lines.splice(before.length, 0, column === 0 ? `;${marks.slice(1)}` : marks, ...card);
  return lines.join('\n');
}

/** Without the marks of Markdown. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\*\*|`/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\n\n+/g, '\n');
}

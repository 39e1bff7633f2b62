import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { JudgedFinding } from '../../config/judge';
import { render } from '../../messages/render';
import { absolute } from '../../text/span';
import { absoluteEdits, applyEdits } from '../../text/apply-edits';
import { repairedText } from '../repair';
import { ARGUMENTS } from './schema';
import { numberOf, stringOf, type Answer, type Opened, type Tool, type ToolContext } from './tool';

export const fix: Tool = {
  name: 'zonewise_fix',
  title: 'Preview a fix',
  description:
    'Shows a fix as a unified diff to apply; no file is written. Without `rule`: all safe fixes of the file. ' +
    'With `rule`, and `line` if it occurs several times: a fix of that finding. Fixes that are not safe change the ' +
    'meaning of a record: ask the user first. Long diffs come in pages: join their `data`.',
  input: {
    type: 'object',
    properties: {
      path: ARGUMENTS.path,
      rule: { type: 'string', description: 'The rule of the finding to fix.' },
      line: { type: 'integer', minimum: 1, description: 'The line of the finding.' },
      title: { type: 'string', description: 'The title of one of several fixes. Default: the first one.' },
      page: ARGUMENTS.page,
    },
    required: ['path'],
  },
  async run(input, context) {
    const path = stringOf(input, 'path');
    const opened = path === undefined ? undefined : await context.open([path]);
    const uri = opened?.uris[0];
    if (path === undefined || opened === undefined || uri === undefined || opened.uris.length > 1) {
      return { kind: 'problem', problem: 'path: name one DNS file inside the root folder' };
    }
    const rule = stringOf(input, 'rule');
    if (rule !== undefined)
      return oneFix({ rule, line: numberOf(input, 'line'), title: stringOf(input, 'title') }, uri, opened, context);
    const before = textOf(opened, uri);
    return changes(opened, uri, before, repairedText(opened.workspace, uri), { safe: true });
  },
};

interface WantedFix {
  readonly rule: string;
  readonly line: number | undefined;
  readonly title: string | undefined;
}

function oneFix({ rule, line, title }: WantedFix, uri: string, opened: Opened, { language }: ToolContext): Answer {
  const lineOf = ({ place }: JudgedFinding) => opened.positions.at(uri, absolute(place).start).line;
  const findings = opened.workspace
    .findings(uri)
    .filter((finding) => finding.rule.id === rule && (line === undefined || lineOf(finding) === line));
  const fixes = findings.flatMap((finding) => finding.fixes);
  const titled = fixes.map((each) => ({ each, title: render(each.title, language) }));
  const chosen = title === undefined ? titled[0] : titled.find((candidate) => candidate.title === title);
  if (chosen === undefined) {
    const problem = findings.length === 0 ? 'rule: no such finding there' : 'title: this finding has no such fix';
    return { kind: 'problem', problem };
  }
  const { edits, kind } = chosen.each;
  if (edits.some(({ place }) => place.anchor.uri !== uri)) {
    return { kind: 'problem', problem: 'this fix edits several files: apply it in an editor' };
  }
  const before = textOf(opened, uri);
  const after = applyEdits(before, absoluteEdits(edits));
  const others = titled.map((candidate) => candidate.title).filter((other) => other !== chosen.title);
  const facts = {
    title: chosen.title,
    safe: kind === 'safe',
    ...(others.length > 0 ? { others: others.slice(0, 3) } : {}),
  };
  return changes(opened, uri, before, after, facts);
}

function changes({ positions }: Opened, uri: string, before: string, after: string, facts: object): Answer {
  const path = positions.path(uri);
  const diff = createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return { kind: 'text', facts: { ...facts, changed: before !== after }, text: before === after ? '' : diff };
}

function textOf({ workspace }: Opened, uri: string): string {
  return workspace.document(uri)?.getText() ?? '';
}

import { mergeConfigs } from '../config/config';
import { readConfig } from '../config/read-config';
import type { ReportPositions } from '../features/report/report';
import { createDocument } from '../sources/document';
import { noFiles } from '../workspace/files';
import { Workspace } from '../workspace/workspace';
import type { CheckOptions, Texts } from './options';

/** A workspace that holds texts and nothing else: no disk, no network. Throws a TypeError for options that are invalid. */
export function workspaceOf(texts: Texts, language: string, { origin, rules }: CheckOptions): Workspace {
  const config = mergeConfigs({ ...rulesOf(rules), dnsMode: 'workspace' });
  const workspace = new Workspace({
    files: noFiles,
    roots: [ROOT],
    trusted: true,
    allowOutside: false,
    config: () => config,
    isOneShot: true,
    ...(origin === undefined ? {} : { origin }),
  });
  workspace.open(...Object.entries(texts).map(([path, text]) => createDocument(uriOf(path), language, text)));
  return workspace;
}

/** The URI of a text, by the path that the caller gives it. */
export function uriOf(path: string): string {
  return `${ROOT}${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Places in the terms of the caller. */
export function positionsIn(workspace: Workspace): ReportPositions {
  return {
    path: (uri) => uri.slice(ROOT.length).split('/').map(decodeURIComponent).join('/'),
    at(uri, offset) {
      const { line, character } = workspace.document(uri)?.positionAt(offset) ?? { line: 0, character: 0 };
      return { line: line + 1, column: character + 1 };
    },
  };
}

const ROOT = 'file:///';

/** Severities, read as in a zonewise.json. */
function rulesOf(rules: CheckOptions['rules']) {
  const { config, problems } = readConfig(JSON.stringify({ rules: rules ?? {} }));
  const [problem] = problems;
  if (problem === undefined) return config;
  throw new TypeError(
    `rules: ${'args' in problem.fault ? Object.values(problem.fault.args).join() : problem.fault.variant}`,
  );
}

import type { Config } from '../../config/config';
import { openFiles, type Folders } from '../../features/agent/open-files';
import type { Input } from '../../features/agent/tool';
import { callTool } from '../../features/agent/tools';
import { decodedPath } from '../../text/uri';
import type { OpenDocuments } from '../documents';
import type { Loading } from '../loading';
import { AGENT_TOOL, type AgentToolReply } from '../protocol/agent-tools';
import type { Runtime, Session } from '../session';

/** Answers what a language model calls. Files that are open are read as they are in the editor. */
export function answerAgentTools(
  session: Session,
  documents: OpenDocuments,
  loading: Loading,
  { rulePage }: Pick<Runtime, 'rulePage'>,
): void {
  session.connection.onRequest<AgentToolReply, undefined>(AGENT_TOOL, async (params: unknown) => {
    const { name, input }: { name?: unknown; input?: unknown } =
      typeof params === 'object' && params !== null ? params : {};
    if (typeof name !== 'string') return null;
    // The zonewise.json files of the folders.
    await loading.load();
    const language = session.language();
    const answer = await callTool(name, isInput(input) ? input : {}, {
      language,
      open: (paths) => openFiles(paths, foldersOf(session, documents)),
      page: async (rule) => (await rulePage(rule, language))?.text,
    });
    return answer ?? null;
  });
}

function isInput(input: unknown): input is Input {
  return typeof input === 'object' && input !== null;
}

function foldersOf({ workspace, configuration }: Session, documents: OpenDocuments): Folders {
  const open = new Map(documents.all().map((document) => [decodedPath(document.uri), document]));
  return {
    roots: workspace.roots.map((root) => (root.endsWith('/') ? root : `${root}/`)),
    files: {
      read: async (uri) => open.get(decodedPath(uri))?.getText() ?? workspace.files.read(uri),
      list: (root, glob) => workspace.files.list(root, glob),
    },
    configs: () => Promise.resolve((uri) => offline(configuration.of(uri))),
  };
}

/** Agents get what files contain: names outside them are not queried. */
function offline(config: Config): Config {
  return config.dnsMode === 'off' ? config : { ...config, dnsMode: 'workspace' };
}

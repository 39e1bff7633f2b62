import { defaultConfig } from '../../../../server/src/config/config';
import { nextStep } from '../../../../server/src/features/wizards';
import type { Answers, Step, WizardId } from '../../../../server/src/features/wizards/wizard';
import { createDocument } from '../../../../server/src/sources/document';
import { applyEdits } from '../../../../server/src/text/apply-edits';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';
import type { Language } from '../../../../server/src/messages/language';

const FILE = 'file:///zones/example.com.zone';

/** A workspace with these texts, the first one as `FILE` unless the keys are URIs. */
export function workspaceOf(texts: string | Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///zones/'],
    trusted: true,
    allowOutside: false,
    config: () => ({ ...defaultConfig, dnsMode: 'workspace' }),
  });
  const all = typeof texts === 'string' ? { [FILE]: texts } : texts;
  workspace.open(...Object.entries(all).map(([uri, text]) => createDocument(uri, '', text)));
  return workspace;
}

interface Options {
  readonly draft?: readonly string[];
  readonly language?: Language;
  /** The document from which the wizard is called. */
  readonly uri?: string;
}

/** The step that follows these answers. */
export function step(wizard: WizardId, workspace: Workspace, answers: Answers = {}, options: Options = {}): Step {
  const { draft, language = 'en', uri = FILE } = options;
  return nextStep(wizard, { workspace, language, uri, domain: undefined, answers, draft });
}

/** The text of a document once the wizard is done. */
export function written(wizard: WizardId, workspace: Workspace, answers: Answers, uri = FILE): string {
  const last = step(wizard, workspace, answers);
  if (last.kind !== 'done') throw new Error(`not done: ${JSON.stringify(last)}`);
  return applyEdits(workspace.document(uri)?.getText() ?? '', last.edits.get(uri) ?? []);
}

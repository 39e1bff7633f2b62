import { nextStep } from '../../features/wizards';
import { WIZARD_IDS, type Answers, type WizardId } from '../../features/wizards/wizard';
import type { OpenDocuments } from '../documents';
import { WIZARD_STEP, type WizardStep } from '../protocol/wizards';
import type { Session } from '../session';
import { workspaceEdit } from '../workspace-edit';

/** Answers what a wizard shows next. All state is in the request. */
export function answerWizards(session: Session, documents: OpenDocuments): void {
  const { connection, workspace, language } = session;
  connection.onRequest<WizardStep | null, undefined>(WIZARD_STEP, (params: unknown) => {
    const { wizard, uri, domain, answers, draft } = readParams(params);
    if (wizard === undefined) return null;
    const step = nextStep(wizard, { workspace, language: language(uri), uri, domain, answers, draft });
    if (step.kind !== 'done') return step;
    const { edits, ...shown } = step;
    return { ...shown, edit: workspaceEdit(session, documents, edits) };
  });
}

interface Params {
  readonly wizard: WizardId | undefined;
  readonly uri: string | undefined;
  readonly domain: string | undefined;
  readonly answers: Answers;
  readonly draft: readonly string[] | undefined;
}

function readParams(params: unknown): Params {
  const { wizard, uri, domain, answers, draft } = objectOf(params);
  return {
    wizard: WIZARD_IDS.find((id) => id === wizard),
    uri: typeof uri === 'string' ? uri : undefined,
    domain: typeof domain === 'string' ? domain : undefined,
    answers: Object.fromEntries(
      Object.entries(objectOf(answers)).map(([id, given]) => [id, stringsOf(given) ?? []] as const),
    ),
    draft: stringsOf(draft),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function stringsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined;
}

import { message, type Message } from '../../messages/message';
import type { WorkspaceZone } from '../../analysis/answers/zone-reply';
import type { JudgedFinding } from '../../config/judge';
import { isUnknown } from '../../records/name';
import { ruleOf } from '../../rules/catalogue';
import type { Fix } from '../../rules/rule';
import { absolute, type Span } from '../../text/span';
import { absoluteEdits, compatibleGroups, editsByDocument, type AbsoluteEdit } from '../../text/apply-edits';
import type { Workspace } from '../../workspace/workspace';
import type { WizardId } from '../wizards/wizard';
import { copyActions, lackingDomain } from './copy-record';
import { ignoreEdit } from './ignore';
import { FIX_ALL, SORT_RECORDS } from './kinds';
import { refactorings } from './refactorings';
import { sortRecords } from './sort-records';

/** One thing the user can do at a place. */
export interface Action {
  readonly title: Message;
  readonly kind: 'quickfix' | 'refactor.rewrite' | typeof FIX_ALL | typeof SORT_RECORDS;
  /** Edits by document URI. */
  readonly edits: ReadonlyMap<string, readonly AbsoluteEdit[]>;
  /** What it repairs. */
  readonly finding?: JudgedFinding;
  /** The obvious fix: the editor's key binding for the preferred fix applies it. */
  readonly preferred: boolean;
  /** Instead of edits: what the editor shows. */
  readonly opens?: Opened;
}

/** The tree of the SPF record at a UTF-16 offset of the document, a wizard for a domain, the page of a rule. */
export type Opened =
  | { readonly kind: 'tree'; readonly at: number }
  | { readonly kind: 'wizard'; readonly wizard: WizardId; readonly domain: string }
  | { readonly kind: 'page'; readonly rule: string };

/** What actions depend on besides the open documents. */
export interface ActionContext {
  /** Zones in files that are not open. */
  readonly otherZones: readonly WorkspaceZone[];
  /** Can the client run wizards? */
  readonly hasWizards: boolean;
  /** Can the client show the page of a rule? */
  readonly hasPages: boolean;
  /** The placeholder for the reason, if ignore comments need one. */
  readonly reason?: string;
}

/** Fixes, refactorings and silencing at `span` of a document; kinds the client did not request are not computed. */
export function codeActions(
  workspace: Workspace,
  uri: string,
  span: Span,
  wants: (kind: string) => boolean,
  context: ActionContext = NO_CONTEXT,
): Action[] {
  const actions: Action[] = [];
  if (wants('quickfix')) {
    const here = workspace.findingsAt(uri, span);
    const zones = [...workspace.zones(), ...context.otherZones];
    for (const finding of here) {
      actions.push(...repairs(workspace, zones, finding, context));
    }
    actions.push(...treeActions(here));
    if (context.hasPages) actions.push(...uniqueByRule(here).map(pageAction));
    for (const finding of uniqueByRule(here)) actions.push(...ignoreActions(workspace, uri, finding, context));
  }
  if (wants('refactor.rewrite')) actions.push(...refactorings(workspace, uri, span));
  if (wants(FIX_ALL)) actions.push(...fixAll(workspace, uri));
  if (wants(SORT_RECORDS)) actions.push(...sortRecords(workspace, uri));
  return actions;
}

/** What can be done about a finding, best first: `zones` are all that may hold what it misses. */
export function repairs(
  workspace: Workspace,
  zones: readonly WorkspaceZone[],
  finding: JudgedFinding,
  { hasWizards }: Pick<ActionContext, 'hasWizards'>,
): Action[] {
  const wizards = hasWizards ? wizardActions(workspace, finding) : [];
  return [...copyActions(workspace, zones, finding), ...fixActions(finding), ...wizards];
}

const NO_CONTEXT: ActionContext = { otherZones: [], hasWizards: false, hasPages: false };

/** The safe fixes of a document that do not overlap, each applied completely. */
export function safeEdits(findings: readonly JudgedFinding[], uri: string): AbsoluteEdit[] {
  return fixEdits(findings, uri, (_, { kind }) => kind === 'safe');
}

/** The fixes of a document that are wanted and do not overlap, one for each finding, applied completely. */
export function fixEdits(
  findings: readonly JudgedFinding[],
  uri: string,
  isWanted: (finding: JudgedFinding, fix: Fix) => boolean,
): AbsoluteEdit[] {
  const groups: AbsoluteEdit[][] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => isWanted(finding, candidate));
    if (fix?.edits.every((edit) => edit.place.anchor.uri === uri) === true) groups.push(absoluteEdits(fix.edits));
  }
  return compatibleGroups(groups);
}

function fixAll(workspace: Workspace, uri: string): Action[] {
  const edits = safeEdits(workspace.findings(uri), uri);
  if (edits.length === 0) return [];
  return [{ title: message('code-actions/fix-all'), kind: FIX_ALL, edits: new Map([[uri, edits]]), preferred: false }];
}

function fixActions(finding: JudgedFinding): Action[] {
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: 'quickfix',
    edits: editsByDocument(fix.edits),
    finding,
    preferred: fix.kind === 'safe',
  }));
}

/** What a record costs is easier to see in its tree than in a sentence. */
function treeActions(findings: readonly JudgedFinding[]): Action[] {
  const finding = findings.find(({ rule }) => ruleOf(rule.id)?.on === 'tree');
  if (finding === undefined) return [];
  const title = message('code-actions/show-spf-tree');
  return [opening(title, finding, { kind: 'tree', at: absolute(finding.place).start })];
}

/** The wizard that creates what the finding misses. */
function wizardActions(workspace: Workspace, finding: JudgedFinding): Action[] {
  const wizard = WIZARD_OF.get(finding.rule.id);
  const domain = lackingDomain(workspace, finding);
  if (wizard === undefined || domain === undefined || isUnknown(domain)) return [];
  return [opening(message(`code-actions/wizard.${wizard}`), finding, { kind: 'wizard', wizard, domain })];
}

const WIZARD_OF: ReadonlyMap<string, WizardId> = new Map<string, WizardId>([
  ['domain/missing-spf', 'spf'],
  ['domain/missing-dkim', 'dkim'],
  ['domain/missing-dmarc', 'dmarc'],
  ['domain/no-mail-not-locked', 'lock-down'],
  ['dkim/truncated-key', 'dkim'],
]);

function pageAction(finding: JudgedFinding): Action {
  const rule = finding.rule.id;
  return opening(message('code-actions/explain-rule', { rule }), finding, { kind: 'page', rule });
}

function opening(title: Message, finding: JudgedFinding, opens: Opened): Action {
  return { title, kind: 'quickfix', edits: new Map(), finding, preferred: false, opens };
}

function ignoreActions(workspace: Workspace, uri: string, finding: JudgedFinding, { reason }: ActionContext): Action[] {
  if (finding.place.anchor.uri !== uri) return [];
  return (['record', 'file'] as const).flatMap((scope): Action[] => {
    const edit = ignoreEdit(workspace, uri, finding, scope, reason);
    const title = message(`code-actions/ignore-${scope}`, { rule: finding.rule.id });
    return edit === undefined
      ? []
      : [{ title, kind: 'quickfix', edits: new Map([[uri, [edit]]]), finding, preferred: false }];
  });
}

function uniqueByRule(findings: readonly JudgedFinding[]): JudgedFinding[] {
  return [...new Map(findings.map((finding) => [finding.rule.id, finding])).values()];
}

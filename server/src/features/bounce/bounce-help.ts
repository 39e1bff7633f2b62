import type { Bounce } from '../../mail/bounce/bounce';
import type { Requirement } from '../../mail/bounce/requirements';
import type { JudgedFinding } from '../../config/judge';
import type { Language } from '../../messages/language';
import { translate } from '../../messages/render';
import { displayName, isAtOrBelow, type Name } from '../../records/name';
import { canonicalName } from '../../records/names';
import type { Place } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import { repairs, type Action } from '../code-actions/code-actions';
import { statusesOf, type HeldDomain } from '../mail-status/domains';
import { protocolRows, type StatusRow } from '../mail-status/status-text';
import type { WizardId } from '../wizards/wizard';
import { bounceText } from './bounce-text';

/** A refused message, what the domain publishes, and what to do about it. Texts are in the user's language. */
export interface BounceHelp {
  readonly reason: string;
  readonly advice: string;
  readonly domain: string | undefined;
  readonly files: readonly FileHelp[];
}

/** The state of the domain in the zone that a file begins. */
export interface FileHelp {
  readonly uri: string;
  readonly rows: readonly (StatusRow & { readonly place: Place | undefined })[];
  readonly steps: readonly HelpStep[];
}

/** A fault that may have caused the bounce, and ways to remove it. */
export interface HelpStep {
  readonly finding: JudgedFinding | undefined;
  readonly actions: readonly Action[];
  /** The wizards that create what is missing. */
  readonly wizards: readonly { readonly wizard: WizardId; readonly title: string }[];
}

/** Explains a bounce with the zones of the workspace. */
export function bounceHelp(
  workspace: Workspace,
  bounce: Bounce,
  language: Language,
  context: { readonly hasWizards: boolean },
): BounceHelp {
  const [reason, advice] = bounceText(bounce, language);
  const domain = bounce.domain === undefined ? undefined : canonicalName(bounce.domain);
  const held = domain === undefined ? [] : statusesOf(workspace, domain);
  const files = held.map((each) => fileHelp(workspace, each, bounce.requirement, language, context));
  return { reason, advice, domain: domain && displayName(domain), files };
}

function fileHelp(
  workspace: Workspace,
  { uri, status }: HeldDomain,
  requirement: Requirement | undefined,
  language: Language,
  context: { readonly hasWizards: boolean },
): FileHelp {
  const families = FAMILIES[requirement ?? 'rate'];
  const uris = [...new Set([uri, ...workspace.includedIn(uri)])];
  const findings = uris
    .flatMap((each) => workspace.findings(each))
    .filter((finding) => isRelevant(finding, status.domain, families));
  const zones = workspace.zones();
  const steps = findings.slice(0, MOST_STEPS).map((finding): HelpStep => {
    return { finding, actions: repairs(workspace, zones, finding, context), wizards: [] };
  });
  const found = new Set(findings.map(({ rule }) => rule.id));
  const wizards = (['spf', 'dkim', 'dmarc'] as const)
    .filter((kind) => families.includes(kind) && !found.has(`domain/missing-${kind}`))
    .filter((kind) => context.hasWizards && status[kind].records.length === 0 && status[kind].presence !== 'valid')
    .map((wizard) => ({ wizard, title: translate(language, `code-actions/wizard.${wizard}`) }));
  const placeOf = (label: string) => RECORDS_OF.get(label)?.(status)[0]?.place;
  return {
    uri,
    rows: protocolRows(status, language)
      .filter(({ label }) => RECORDS_OF.has(label))
      .map((row) => ({ ...row, place: placeOf(row.label) })),
    steps: wizards.length === 0 ? steps : [...steps, { finding: undefined, actions: [], wizards }],
  };
}

/** More findings are for the editor to show. */
const MOST_STEPS = 10;

type Family = 'spf' | 'dkim' | 'dmarc' | 'mx';

/** What has to be right for the receiver to accept the next message. */
const FAMILIES: Readonly<Record<Requirement, readonly Family[]>> = {
  authentication: ['spf', 'dkim', 'dmarc'],
  all: ['spf', 'dkim', 'dmarc'],
  spf: ['spf'],
  dkim: ['dkim'],
  dmarc: ['spf', 'dkim', 'dmarc'],
  'dmarc-record': ['dmarc'],
  alignment: ['spf', 'dkim'],
  'reverse-dns': [],
  tls: [],
  'null-mx': ['mx'],
  rate: [],
  reputation: [],
};

const RECORDS_OF: ReadonlyMap<string, (status: HeldDomain['status']) => readonly { readonly place: Place }[]> = new Map<
  string,
  (status: HeldDomain['status']) => readonly { readonly place: Place }[]
>([
  ['MX', ({ mx }) => mx],
  ['SPF', ({ spf }) => spf.records],
  ['DKIM', ({ dkim }) => dkim.records],
  ['DMARC', ({ dmarc }) => dmarc.records],
]);

/** Errors, warnings and what is missing; hints are not why the message was refused. */
function isRelevant({ rule, severity, record }: JudgedFinding, domain: Name, families: readonly Family[]): boolean {
  if (rule.id.startsWith('domain/missing-')) return families.some((family) => rule.id.endsWith(`-${family}`));
  if (severity !== 'error' && severity !== 'warning') return false;
  const family = rule.id.slice(0, rule.id.indexOf('/'));
  const isOf = families.some((each) => each === family) || (family === 'txt' && families.length > 0);
  return isOf && record?.owner !== undefined && isAtOrBelow(record.owner, domain);
}

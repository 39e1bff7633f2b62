import type { ListedWorkspaceZone, WorkspaceZone } from '../../analysis/answers/zone-reply';
import { isSpf } from '../../mail/spf/record';
import { displayName, isAtOrBelow, isUnknown, ROOT, UNKNOWN_ORIGIN, type Name } from '../../records/name';
import type { ZoneView } from '../../records/zone-view';
import { fileName } from '../../text/uri';
import { namedTarget } from './name-step';
import { answer, say, type Step, type WizardContext } from './wizard';

/** The domain that a wizard works for, in the zone that will hold its records. */
export interface Target extends WorkspaceZone {
  /** As the zone has it: below an unknown origin where the zone's own name is not known. */
  readonly domain: Name;
  /** Its whole name. */
  readonly name: Name;
}

/**
 * The domain that was given or chosen; otherwise the step that chooses one. A single domain needs no choice. Where the name
 * of its zone is not known, another step asks for the name of the domain.
 */
export function targetOf(context: WizardContext): Target | Step {
  const { workspace, uri, domain } = context;
  const targets = workspace.zones().flatMap((zone) => targetsIn(zone, uri));
  const isHere = (target: Target) =>
    target.uri === uri || isUnknown(target.domain) || [...workspace.includedIn(target.uri)].includes(uri ?? '');
  const own = targets.filter(isHere);
  const named = targets.filter((target) => target.domain === domain);
  const chosen = answer(context, 'domain');
  const found =
    targets.find((target) => keyOf(target) === chosen) ??
    named.find(isHere) ??
    onlyOne(domain === undefined ? own : named) ??
    onlyOne(own.length === 0 ? targets : []);
  if (found !== undefined) return namedTarget(context, found);
  if (targets.length === 0) return { kind: 'stop', message: say(context, 'wizard/no-zone') };
  const choices = [...own, ...targets.filter((target) => !isHere(target))].map((target) => ({
    value: keyOf(target),
    label: displayName(target.domain),
    description: fileName(target.uri),
  }));
  return { kind: 'pick', id: 'domain', title: say(context, 'wizard/domain'), hint: '', choices };
}

export function isStep(target: Target | Step): target is Step {
  return 'kind' in target;
}

/** The whole name of an owner that is at or below the target. */
export function wholeName({ domain, name }: Target, owner: Name): Name {
  return isAtOrBelow(owner, domain) ? (`${owner.slice(0, -domain.length)}${name}` as Name) : owner;
}

/** Names that are looked at in a zone without a known name. */
const MOST_NAMES = 5000;

/** The apex; where it is not known, the names with mail whose records are in the document. */
function targetsIn({ uri, zone }: ListedWorkspaceZone, document: string | undefined): Target[] {
  const { apex } = zone;
  if (apex !== undefined && !isUnknown(apex)) return apex === ROOT ? [] : [{ uri, zone, domain: apex, name: apex }];
  const found: Target[] = [];
  let count = 0;
  for (const name of zone.names) {
    if (++count > MOST_NAMES) break;
    if (isUnknown(name) && isMailDomain(zone, name, document)) found.push({ uri, zone, domain: name, name });
  }
  return found;
}

function isMailDomain(zone: ZoneView, name: Name, document: string | undefined): boolean {
  const here = zone.records(name).filter(({ place }) => place.anchor.uri === document);
  const hasMail = here.some(({ type, text }) => type === 'MX' || (text !== undefined && isSpf(text.value)));
  return hasMail || (here.length > 0 && name === UNKNOWN_ORIGIN);
}

function keyOf({ uri, domain }: Target): string {
  return `${domain} ${uri}`;
}

function onlyOne<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

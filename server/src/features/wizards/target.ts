import type { WorkspaceZone } from '../../analysis/answers/zone-reply';
import { displayName, isUnknown, type Name } from '../../records/name';
import { fileName } from '../../text/uri';
import { answer, say, type Step, type WizardContext } from './wizard';

/** The domain that a wizard works for, in the zone that will hold its records. */
export interface Target extends WorkspaceZone {
  readonly domain: Name;
}

/** The domain that was given or chosen; otherwise the step that chooses one. A single domain needs no choice. */
export function targetOf(context: WizardContext): Target | Step {
  const { workspace, uri, domain } = context;
  const targets = workspace.zones().flatMap(({ uri: file, zone }): Target[] => {
    const { apex } = zone;
    return apex === undefined || isUnknown(apex) || apex === '.' ? [] : [{ uri: file, zone, domain: apex }];
  });
  const isHere = (target: Target) => target.uri === uri || [...workspace.includedIn(target.uri)].includes(uri ?? '');
  const own = targets.filter(isHere);
  const named = targets.filter((target) => target.domain === domain);
  const chosen = answer(context, 'domain');
  const found =
    targets.find((target) => keyOf(target) === chosen) ??
    named.find(isHere) ??
    onlyOne(domain === undefined ? own : named) ??
    onlyOne(own.length === 0 ? targets : []);
  if (found !== undefined) return found;
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

function keyOf({ uri, domain }: Target): string {
  return `${domain} ${uri}`;
}

function onlyOne<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

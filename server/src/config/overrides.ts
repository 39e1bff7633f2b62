import { displayName } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { ZoneView } from '../records/zone-view';
import { matches } from '../sources/ignore-comment';
import type { Severity } from '../rules/rule';
import { matchesFile, matchesName, type Glob } from './globs';

/**
 * Severities for a part of the findings. Each selector that is given must match; of several overrides the last one
 * counts.
 */
export interface Override {
  readonly files?: readonly Glob[];
  /** Patterns of names: the zone, the owner, and a name that the record points to. */
  readonly zones?: readonly string[];
  readonly owners?: readonly string[];
  readonly targets?: readonly string[];
  /** By rule id or family, in order. */
  readonly rules: readonly (readonly [id: string, severity: Severity])[];
}

/** What a finding is about; unknown parts are `undefined`. */
export interface About {
  readonly record: ResourceRecord | undefined;
  readonly zone: ZoneView | undefined;
}

/** The severity that overrides give to a rule in a file; `undefined` if none of them applies. */
export function overriddenSeverity(
  overrides: readonly Override[],
  rule: string,
  uri: string,
  about: () => About,
): Severity | undefined {
  const severities = overrides.flatMap((override) => {
    const severity = ofRule(override, rule);
    return severity !== undefined && applies(override, uri, about) ? [severity] : [];
  });
  return severities.at(-1);
}

/** As in `rules`, an id takes precedence over its family. */
function ofRule({ rules }: Override, rule: string): Severity | undefined {
  const found = rules.find(([id]) => id === rule) ?? rules.find(([id]) => matches(id, rule));
  return found?.[1];
}

function applies({ files, zones, owners, targets }: Override, uri: string, about: () => About): boolean {
  if (files !== undefined && !matchesFile(files, uri)) return false;
  if (zones === undefined && owners === undefined && targets === undefined) return true;
  const { record, zone } = about();
  const apex = zone?.apex;
  if (zones !== undefined && (apex === undefined || !matchesName(zones, displayName(apex)))) return false;
  const owner = record?.owner;
  if (owners !== undefined && (owner === undefined || !matchesName(owners, displayName(owner)))) return false;
  if (targets === undefined) return true;
  return (record?.fields ?? []).some(({ target }) => target !== undefined && matchesName(targets, displayName(target)));
}

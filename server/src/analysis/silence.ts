import { ruleOf } from '../rules/catalogue';
import type { Finding } from '../rules/rule';
import { run } from '../rules/run';
import { matches, type PlacedIgnore, silences } from '../sources/ignore-comment';
import { absolute, touches } from '../text/span';
import { inOrder, type FindingList } from './placed-findings';

/** The comments that count: with `requiresReason`, those that give one. */
export function effective(placed: readonly PlacedIgnore[], requiresReason: boolean): readonly PlacedIgnore[] {
  return requiresReason ? placed.filter(({ comment }) => comment.hasReason) : placed;
}

/**
 * Removes from one document's findings those that its comments silence, and reports comments that silence nothing.
 * `off` lists rules that the configuration disables: an ignore for one of them is not reported as unused. With
 * `requiresReason`, comments without a reason do not count.
 */
export function silence(
  lists: readonly FindingList[],
  placed: readonly PlacedIgnore[],
  off: (ruleId: string) => boolean,
  requiresReason: boolean,
): readonly FindingList[] {
  if (placed.length === 0) return lists;
  const ignores = effective(placed, requiresReason);
  const { kept, used } = silenced(lists, ignores);
  const about = placed.flatMap((ignore) => aboutIgnore(ignore, used.get(ignore), off));
  // A comment that silences everything for its record does not silence findings about itself.
  const rules = new Set(about.map(({ rule }) => rule.id));
  const named = ignores.filter(
    ({ comment }) => comment.ids.length > 0 && [...rules].some((id) => silences(comment, id)),
  );
  const left = about.filter((finding) => !named.some((ignore) => applies(ignore, finding)));
  return left.length === 0 ? kept : inOrder([...kept, ...left.map(alone)]);
}

/** The findings that no comment silences, and what each comment has silenced. */
export function silenced(lists: readonly FindingList[], ignores: readonly PlacedIgnore[]) {
  const used = new Map<PlacedIgnore, Set<string>>(ignores.map((ignore) => [ignore, new Set()]));
  return { kept: ignores.length === 0 ? lists : lists.map((list) => withoutSilenced(list, ignores, used)), used };
}

/** The same list if nothing of it is silenced. */
function withoutSilenced(
  list: FindingList,
  ignores: readonly PlacedIgnore[],
  used: ReadonlyMap<PlacedIgnore, Set<string>>,
): FindingList {
  const { anchor, findings } = list;
  const span = { start: anchor.offset, end: anchor.offset + anchor.text.length };
  const near = ignores.filter(({ comment, covers }) => comment.scope === 'file' || touches(covers, span));
  const kept = findings.filter((finding) => {
    const applying = near.filter((ignore) => applies(ignore, finding));
    for (const ignore of applying) used.get(ignore)?.add(finding.rule.id);
    return applying.length === 0;
  });
  return kept.length === findings.length ? list : { anchor, findings: kept };
}

function alone(finding: Finding): FindingList {
  return { anchor: finding.place.anchor, findings: [finding] };
}

function applies({ comment, covers }: PlacedIgnore, finding: Finding): boolean {
  if (!silences(comment, finding.rule.id)) return false;
  if (comment.scope === 'file') return true;
  const { start, end } = absolute(finding.place);
  return start < covers.end ? end >= covers.start : start === covers.end && start === end;
}

function aboutIgnore(
  { comment }: PlacedIgnore,
  used: ReadonlySet<string> | undefined,
  off: (ruleId: string) => boolean,
): Finding[] {
  // `undefined`: it does not count, because it has no reason.
  const isKnown = (id: string) => ruleOf(id) !== undefined || id.endsWith('/*');
  const isUsed = (id: string) => off(id) || [...(used ?? [])].some((rule) => matches(id, rule));
  return run('ignore', {
    comment,
    lacksReason: used === undefined,
    used: used !== undefined && used.size > 0,
    unknown: comment.ids.filter(({ id }) => !isKnown(id)),
    unused: comment.ids.filter(({ id }) => isKnown(id) && !isUsed(id)),
  });
}

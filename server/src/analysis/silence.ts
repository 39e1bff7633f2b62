import { absolute } from '../text/span';
import { ruleOf } from '../rules/catalogue';
import { matches, type PlacedIgnore, silences } from '../sources/ignore-comment';
import type { Finding } from '../rules/rule';
import { run } from '../rules/run';

/**
 * Removes from one document's findings those that its comments silence, and reports comments that silence nothing.
 * `off` lists rules that the configuration disables: an ignore for one of them is not reported as unused.
 */
export function silence(
  findings: readonly Finding[],
  ignores: readonly PlacedIgnore[],
  off: (ruleId: string) => boolean,
): readonly Finding[] {
  if (ignores.length === 0) return findings;
  const used = new Map<PlacedIgnore, Set<string>>(ignores.map((ignore) => [ignore, new Set()]));
  const kept = findings.filter((finding) => {
    let silenced = false;
    for (const ignore of ignores) {
      if (!applies(ignore, finding)) continue;
      used.get(ignore)?.add(finding.rule.id);
      silenced = true;
    }
    return !silenced;
  });
  const about = ignores.flatMap((ignore) => aboutIgnore(ignore, used.get(ignore) ?? new Set(), off));
  // A comment that silences everything for its record does not silence findings about itself.
  const named = ignores.filter(({ comment }) => comment.ids.length > 0);
  return [...kept, ...about.filter((finding) => !named.some((ignore) => applies(ignore, finding)))];
}

function applies({ comment, covers }: PlacedIgnore, finding: Finding): boolean {
  if (!silences(comment, finding.rule.id)) return false;
  if (comment.scope === 'file') return true;
  const { start, end } = absolute(finding.place);
  return start < covers.end ? end >= covers.start : start === covers.end && start === end;
}

function aboutIgnore(
  { comment }: PlacedIgnore,
  used: ReadonlySet<string>,
  off: (ruleId: string) => boolean,
): Finding[] {
  const isKnown = (id: string) => ruleOf(id) !== undefined || id.endsWith('/*');
  const isUsed = (id: string) => off(id) || [...used].some((rule) => matches(id, rule));
  return run('ignore', {
    comment,
    used: used.size > 0,
    unknown: comment.ids.filter(({ id }) => !isKnown(id)),
    unused: comment.ids.filter(({ id }) => isKnown(id) && !isUsed(id)),
  });
}

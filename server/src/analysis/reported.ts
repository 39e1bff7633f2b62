import type { Finding, Related } from '../rules/rule';
import type { CurrentFixes } from './current-fixes';
import type { Found } from './placed-findings';

/** The maximum number of owners listed for a text. */
const MAX_LISTED = 10;

/** A finding of a part as it is reported: with the other owners of its text, and the fixes that are right now. */
export function reported(found: Found, fixes: CurrentFixes): Finding {
  const { finding } = found;
  const owners = otherOwners(found);
  if (finding.fixes.length === 0) {
    return owners.length === 0 ? finding : { ...finding, related: [...finding.related, ...owners] };
  }
  const { rule, place, message, related, record, silences } = finding;
  return {
    rule,
    place,
    message,
    related: [...related, ...owners],
    record,
    silences,
    get fixes() {
      return fixes.of(found);
    },
  };
}

function otherOwners({ owners }: Found): readonly Related[] {
  if (owners.length < 2) return [];
  const [, ...others] = new Map(owners.map((owner) => [owner.address, owner])).values();
  return others.slice(0, MAX_LISTED).map(({ place, message }) => ({ place, message }));
}

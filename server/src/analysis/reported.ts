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
  return new Reported(found, owners, fixes);
}

/** A class, since a getter in an object literal costs a function for each finding of a large text. */
class Reported implements Finding {
  readonly rule: Finding['rule'];
  readonly place: Finding['place'];
  readonly message: Finding['message'];
  readonly related: Finding['related'];
  readonly record: Finding['record'];
  readonly silences: Finding['silences'];
  readonly #found: Found;
  readonly #fixes: CurrentFixes;

  constructor(found: Found, owners: readonly Related[], fixes: CurrentFixes) {
    const { finding } = found;
    this.rule = finding.rule;
    this.place = finding.place;
    this.message = finding.message;
    this.related = owners.length === 0 ? finding.related : [...finding.related, ...owners];
    this.record = finding.record;
    this.silences = finding.silences;
    this.#found = found;
    this.#fixes = fixes;
  }

  get fixes(): Finding['fixes'] {
    return this.#fixes.of(this.#found);
  }
}

function otherOwners({ owners }: Found): readonly Related[] {
  if (owners.length < 2) return [];
  const [, ...others] = new Map(owners.map((owner) => [owner.address, owner])).values();
  return others.slice(0, MAX_LISTED).map(({ place, message }) => ({ place, message }));
}

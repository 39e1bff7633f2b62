import type { NamedRecord } from '../../../records/form';
import type { Name } from '../../../records/name';
import type { WrittenName } from '../../../records/written-name';
import type { Octets } from '../../../text/octets';
import type { TextEdit } from '../../../text/span';

/** How the provider of a record reads names. */
export interface Naming {
  /** As written; `undefined` if the argument is left out. */
  readonly owner: Octets | undefined;
  readonly readOwner: (text: string) => Name | undefined;
  readonly readTarget: (text: string) => Name | undefined;
}

/** The names of a record that are written in an argument, wherever their text comes from. */
export function terraformNames({ owner, ownerPlace, fields }: NamedRecord, naming: Naming): readonly WrittenName[] {
  const found: WrittenName[] = [];
  if (owner !== undefined && ownerPlace !== undefined && naming.owner !== undefined) {
    const { owner: written, readOwner } = naming;
    found.push({ role: 'owner', name: owner, place: ownerPlace, ...writing(written), read: readOwner });
  }
  for (const { target, place, written } of fields) {
    if (target === undefined || written === undefined) continue;
    found.push({ role: 'target', name: target, place, ...writing(written), read: naming.readTarget });
  }
  return found;
}

function writing(written: Octets): Pick<WrittenName, 'text' | 'replace'> {
  return { text: written.value, replace: (text) => replaceDifference(written, text) };
}

/** Only what differs: the rest may come from a local or another resource, which other records use as well. */
function replaceDifference(written: Octets, text: string): readonly TextEdit[] | undefined {
  const { value } = written;
  let same = 0;
  while (same < Math.min(value.length, text.length) && value.at(-1 - same) === text.at(-1 - same)) same++;
  // Whole labels: what comes before a dot is replaced as one.
  const dot = value.indexOf('.', value.length - same);
  const end = same === value.length && same === text.length ? value.length : dot < 0 ? value.length : dot;
  const added = text.slice(0, text.length - (value.length - end));
  return written.replace({ start: 0, end }, added);
}

import { absolute, type TextEdit } from './span';

/** An edit in absolute offsets of its document, half-open, in UTF-16 units. */
export interface AbsoluteEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The current edits of one document, by their start. */
export function absoluteEdits(edits: readonly TextEdit[]): AbsoluteEdit[] {
  return edits
    .map(({ place, text }) => ({ ...absolute(place), text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The edits of each document by its URI. */
export function editsByDocument(edits: readonly TextEdit[]): ReadonlyMap<string, readonly AbsoluteEdit[]> {
  const groups = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const { uri } = edit.place.anchor;
    groups.set(uri, [...(groups.get(uri) ?? []), edit]);
  }
  return new Map([...groups].map(([uri, own]) => [uri, absoluteEdits(own)]));
}

/**
 * As many of the groups as are compatible, in order: a group that touches text changed by an earlier one is left for
 * the next round. Each group is taken completely or not at all, so no fix is applied partially.
 */
export function compatibleGroups(groups: readonly (readonly AbsoluteEdit[])[]): AbsoluteEdit[] {
  const taken: AbsoluteEdit[] = [];
  for (const group of groups) {
    if (group.some((edit) => collides(edit, taken))) continue;
    for (const edit of group) taken.splice(placeOf(edit, taken), 0, edit);
  }
  return taken;
}

/** The text with edits that do not overlap, in order of their start. */
export function applyEdits(text: string, edits: readonly AbsoluteEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** Does an edit touch text, or insert at a position, that one of the sorted edits touches? */
function collides(edit: AbsoluteEdit, taken: readonly AbsoluteEdit[]): boolean {
  const at = placeOf(edit, taken);
  return [taken[at - 1], taken[at]].some((other) => {
    return other !== undefined && edit.start <= other.end && other.start <= edit.end;
  });
}

/** Index of the first sorted edit that begins after this one. */
function placeOf(edit: AbsoluteEdit, taken: readonly AbsoluteEdit[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle]?.start ?? 0) <= edit.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

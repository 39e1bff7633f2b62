import { absolute, type TextEdit } from '../text/span';

/** An edit in absolute offsets of its document, half-open, in UTF-16 units. */
export interface AbsoluteEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits of one document as of now, by their start. */
export function absoluteEdits(edits: readonly TextEdit[]): AbsoluteEdit[] {
  return edits
    .map(({ place, text }) => ({ ...absolute(place), text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * As many of the groups as fit together, in order: a group that touches text which an earlier one changes is left for
 * the next round. Each group is taken whole or not at all, so no fix is applied by half.
 */
export function compatibleGroups(groups: readonly (readonly AbsoluteEdit[])[]): AbsoluteEdit[] {
  const taken: AbsoluteEdit[] = [];
  for (const group of groups) {
    if (!group.some((edit) => taken.some((other) => collide(edit, other)))) taken.push(...group);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
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

/** Do two edits want the same text, or the same spot? */
function collide(a: AbsoluteEdit, b: AbsoluteEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

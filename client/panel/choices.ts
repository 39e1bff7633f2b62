import { BOX_HEIGHT, type Box, type Layout } from './layout';

/** Pixels of a check box in each direction; see the style of the page. */
const SIZE = 16;

/** A check box to the left of each row whose terms may be left out. Checked: the terms are counted. */
export interface Choice {
  readonly terms: readonly number[];
  readonly label: string;
  readonly top: number;
  readonly isCounted: boolean;
}

export function choices({ boxes }: Layout): readonly Choice[] {
  return boxes.flatMap(({ node, top }: Box) => {
    if (node.terms.length === 0) return [];
    return [{ terms: node.terms, label: node.words, top: top + (BOX_HEIGHT - SIZE) / 2, isCounted: !node.isOut }];
  });
}

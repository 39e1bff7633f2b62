import type { Box } from './layout';

/** The box that an arrow key moves to, as in any tree view; `undefined` if there is none, or for any other key. */
export function boxAfterKey(key: string, from: number, boxes: readonly Box[]): number | undefined {
  const last = boxes.length - 1;
  switch (key) {
    case 'ArrowDown':
      return from < last ? from + 1 : undefined;
    case 'ArrowUp':
      return from > 0 ? from - 1 : undefined;
    case 'ArrowLeft':
      return boxes[from]?.parent;
    case 'ArrowRight':
      return boxes[from]?.firstChild;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

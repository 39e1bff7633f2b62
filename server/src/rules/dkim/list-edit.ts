import type { DkimRecord } from '../../mail/dkim/record';
import { listItems } from '../../mail/dkim/record';
import { type Tag, withSeparator } from '../../mail/tags';
import type { Span } from '../../text/span';

/** What to remove so that one item leaves a list such as `t=y:s`: it and a colon beside it, or the whole tag for the last. */
export function itemCut(record: DkimRecord, list: Tag, item: Span): Span {
  const items = listItems(list).map(({ span }) => span);
  const index = items.findIndex(({ start }) => start === item.start);
  const before = items[index - 1];
  const after = items[index + 1];
  if (before !== undefined) return { start: before.end, end: item.end };
  if (after !== undefined) return { start: item.start, end: after.start };
  return withSeparator(record.value, list.span);
}

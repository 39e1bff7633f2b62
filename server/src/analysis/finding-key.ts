import type { Finding } from '../rules/rule';

/** Equal for findings that are reported once. */
export function keyOf({ rule, message, place: { anchor, start, end } }: Finding): string {
  return `${rule.id} ${message.id} ${String(anchor.offset + start)} ${String(end - start)}`;
}

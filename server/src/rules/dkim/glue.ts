import type { DkimRecord } from '../../mail/dkim/record';
import type { Tag } from '../../mail/tags';

/** Does the next tag follow without a semicolon? Then the value may hold a wrong separator (`v=DKIM1: k=rsa`). */
export function isGlued(record: DkimRecord, { valueSpan }: Tag): boolean {
  return record.problems.some(({ kind, span }) => kind === 'missing-semicolon' && span.start === valueSpan.end);
}

/** `v=DKIM1k=rsa`, where two strings meet without `; ` between them: the place between version and tag. */
export function gluedVersion({ value, valueSpan }: Tag): number | undefined {
  return /^DKIM1[a-z]\s{0,9}=/.test(value) ? valueSpan.start + 'DKIM1'.length : undefined;
}

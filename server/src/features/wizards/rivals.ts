import { isUnknown } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { Draft } from './done';
import type { Target } from './target';
import type { WizardContext } from './wizard';

/**
 * A record of the same files that may already be what a draft adds: where the name of a zone is not known, neither is
 * whether two records that write it in different ways have the same owner.
 */
export function rivalOf({ workspace }: WizardContext, target: Target, draft: Draft): ResourceRecord | undefined {
  if (!isUnknown(target.domain) || draft.replaces !== undefined) return undefined;
  const own = new Set(target.zone.records(draft.owner));
  const version = /^"(v=(?:spf1|DMARC1))\b/i.exec(draft.data)?.[1]?.toLowerCase();
  for (const record of workspace.everyRecord(target.uri)) {
    if (own.has(record)) continue;
    const isSame = record.owner === draft.owner && record.type === draft.type;
    const isLike = version !== undefined && record.text?.value.toLowerCase().startsWith(version) === true;
    if ((isSame && version === undefined) || (isLike && (record.owner === undefined || isSame))) return record;
  }
  return undefined;
}

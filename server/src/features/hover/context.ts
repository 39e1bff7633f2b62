import type { Survey } from '../../mail/spf/evaluate/survey';
import type { Discovery } from '../../rules/dmarc/discovery';
import { labels, parent, UNKNOWN_ORIGIN, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import { quotedName } from './card';
import type { Translator } from './translator';

/** What a hover may use beyond the text under the cursor. */
export interface HoverContext {
  readonly record: ResourceRecord;
  /** The zone that contains the record, if it is known. */
  readonly zone: ZoneView | undefined;
  /** What it costs, if it is an SPF record. */
  readonly survey: Survey | undefined;
  readonly translator: Translator;
  /** Which DMARC record governs mail from the domain that an owner belongs to. */
  readonly governing?: ((owner: Name) => Discovery | undefined) | undefined;
}

/** The name as inline code, or "this domain" if the file does not specify it. */
export function domainInWords(name: Name | undefined, translator: Translator): string {
  if (name === undefined || name === UNKNOWN_ORIGIN) return translator.t('hover/this-domain');
  return quotedName(name);
}

/** The name after a label: `example.com.` after `_domainkey` in `mail._domainkey.example.com.`. */
export function after(name: Name | undefined, label: string): Name | undefined {
  for (let at = name; at !== undefined; at = parent(at)) if (labels(at)[0] === label) return parent(at);
  return undefined;
}

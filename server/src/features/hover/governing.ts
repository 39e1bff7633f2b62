import type { Discovery, Way } from '../../rules/dmarc/discovery';
import { isAtOrBelow, isUnknown, labels, under, type Name } from '../../records/name';
import { quotedName } from './card';
import { after } from './context';
import type { Translator } from './translator';

/** Whose mail an owner is about: that of the domain above `_dmarc`, or of the name itself; `undefined` for other names. */
export function mailDomainOf(owner: Name): Name | undefined {
  const domain = labels(owner)[0] === '_dmarc' ? after(owner, '_dmarc') : owner;
  if (domain === undefined || isUnknown(domain) || isAtOrBelow(domain, 'arpa.' as Name)) return undefined;
  return labels(domain).some((label) => label.startsWith('_') || label === '*') ? undefined : domain;
}

/** Which DMARC record receivers apply to mail from a domain, by both standards where they differ. */
export function governingLines({ domain, walk, list, differ }: Discovery, translator: Translator): readonly string[] {
  const name = quotedName(domain);
  const result = wayInWords(walk, translator);
  if (!differ) return [translator.t('hover/governing.both', { name, result })];
  return [
    translator.t('hover/governing.walk', { name, result }),
    translator.t('hover/governing.list', { result: wayInWords(list, translator) }),
  ];
}

function wayInWords({ governing, isUncertain }: Way, translator: Translator): string {
  if (isUncertain) return translator.t('hover/governing.unknown');
  if (governing === undefined) return translator.t('hover/governing.none');
  const at = quotedName(under('_dmarc', governing.domain));
  const { tag, policy } = governing;
  return policy === undefined
    ? translator.t('hover/governing.unprocessed', { at })
    : translator.t('hover/governing.record', { at, tag, policy });
}

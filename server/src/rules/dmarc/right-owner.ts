import { distance } from 'fastest-levenshtein';
import { isReportName } from '../../mail/classify';
import { labels, parent, under } from '../../records/name';
import type { Name } from '../../records/name';
import type { ZoneView } from '../../records/zone-view';

/**
 * May DMARC text stand at this name? Right at `_dmarc.<domain>` and `<domain>._report._dmarc.<host>`, under a wildcard,
 * and where others point to it with a CNAME: hosts keep their customers' records at names such as
 * `example.org._dmarc.host.example`, large sites one record for many domains.
 */
export function isIntended(name: Name, zone: ZoneView): boolean {
  const written = labels(name);
  const [first = ''] = written;
  if (first === '_dmarc' || first === '*' || isReportName(written)) return true;
  if (isHosted(written) || (first.includes('dmarc') && !isMisspelt(first))) return true;
  return [zone.apex, parent(name), name].some((domain) => {
    const pointer = domain === undefined ? [] : zone.records(under('_dmarc', domain), 'CNAME');
    return pointer.some((record) => record.fields.some((target) => target.target === name));
  });
}

/**
 * The owner as it should be written: `_dmarc` for `@` and `dmarc`, `_dmarc.www` for `www`, `_dmarc.mail` for
 * `mail._dmarc`. Nothing for names of other services (`_domainkey`) and for inherited owners.
 */
export function rightOwner(ownerText: string): string | undefined {
  if (ownerText === '@') return '_dmarc';
  const written = labels(ownerText);
  const [first, ...rest] = written;
  if (first === undefined) return undefined;
  const dot = ownerText.endsWith('.') ? '.' : '';
  const domain = isMisspelt(first) ? rest : written.filter((label) => label.toLowerCase() !== '_dmarc');
  if (domain.some((label) => label.startsWith('_'))) return undefined;
  return ['_dmarc', ...domain].join('.') + dot;
}

/** `dmarc`, `_dmarc1`, `__dmarc`, `_dmrac`. */
function isMisspelt(label: string): boolean {
  const word = label.toLowerCase();
  return (
    word !== '_dmarc' &&
    word.includes('d') &&
    distance(word.replace(/^_+/, ''), 'dmarc') <= (word.startsWith('_') ? 2 : 1)
  );
}

/** `example.org._dmarc.host.example`, `customer.dmarc.host.example`. */
function isHosted(written: readonly string[]): boolean {
  const dmarc = written.findIndex((label) => label.includes('dmarc'));
  return dmarc > 1 || (dmarc === 1 && written[1] !== '_dmarc');
}

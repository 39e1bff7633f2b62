import { distance } from 'fastest-levenshtein';
import { isReportName } from '../../mail/recognise';
import { isUnknown, labels, parent, under, UNKNOWN_ORIGIN } from '../../records/name';
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
  if (isHosted(written) || (first.includes('dmarc') && !isMisspelt(first)) || mayBeIncluded(name, zone)) return true;
  const domains = [zone.apex, parent(name), name].flatMap((domain) => (domain === undefined ? [] : [domain]));
  const isPointedTo = domains.some((domain) => {
    return zone
      .records(under('_dmarc', domain), 'CNAME')
      .some(({ fields }) => fields.some(({ target }) => target === name));
  });
  return isPointedTo || (isMisspelt(first) && isTaken(rightName(name), zone));
}

/**
 * The owner as it should be written: `_dmarc` for `@` and `dmarc`, `_dmarc.www` for `www`, `_dmarc.mail` for
 * `mail._dmarc`. Nothing for names of other services (`_domainkey`) and for inherited owners.
 */
export function rightOwner(ownerText: string): string | undefined {
  if (ownerText === '@') return '_dmarc';
  const written = rightLabels(labels(ownerText));
  return written === undefined ? undefined : written.join('.') + (ownerText.endsWith('.') ? '.' : '');
}

/** `rightOwner` for the whole name. */
export function rightName(name: Name): Name | undefined {
  if (isUnknown(name)) {
    const relative = labels(name).slice(0, -1);
    const right = relative.length === 0 ? ['_dmarc'] : rightLabels(relative);
    return right === undefined ? undefined : under(right.join('.'), UNKNOWN_ORIGIN);
  }
  const right = rightLabels(labels(name));
  return right === undefined ? undefined : (`${right.join('.')}.` as Name);
}

function rightLabels(written: readonly string[]): string[] | undefined {
  const [first, ...rest] = written;
  if (first === undefined) return undefined;
  const domain = isMisspelt(first) ? rest : written.filter((label) => label.toLowerCase() !== '_dmarc');
  return domain.some((label) => label.startsWith('_')) ? undefined : ['_dmarc', ...domain];
}

/** `dmarc`, `_dmarc1`, `__dmarc`, `_dmrac`. */
function isMisspelt(label: string): boolean {
  const word = label.toLowerCase();
  const slips = word.startsWith('_') ? 2 : 1;
  return word !== '_dmarc' && word.includes('d') && distance(word.replace(/^_+/, ''), 'dmarc') <= slips;
}

/** `example.org._dmarc.host.example`, `customer.dmarc.host.example`. */
function isHosted(written: readonly string[]): boolean {
  const dmarc = written.findIndex((label) => label.includes('dmarc'));
  return dmarc > 1 || (dmarc === 1 && written[1] !== '_dmarc');
}

/** A fragment with nothing else at its origin may be included at `_dmarc`. */
function mayBeIncluded(name: Name, zone: ZoneView): boolean {
  return name === UNKNOWN_ORIGIN && zone.mayBeIncluded && zone.records(name).every(({ type }) => type === 'TXT');
}

/** One `dmarc` beside a `_dmarc` is no slip: other zones point to it. */
function isTaken(name: Name | undefined, zone: ZoneView): boolean {
  return name !== undefined && zone.records(name).length > 0;
}

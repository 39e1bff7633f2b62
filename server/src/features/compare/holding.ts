import type { ListedWorkspaceZone } from '../../analysis/answers/zone-reply';
import { isAtOrBelow, isUnknown, type Name, UNKNOWN_ORIGIN } from '../../records/name';
import { organizationalDomain } from '../../records/public-suffix';
import type { ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';

/** What one side of a comparison contains of a domain. Names that are only known relative to it are completed. */
export class Holding {
  readonly domain: Name;
  /** Zones of which one has the domain as its apex; others are parts whose name is not known. */
  readonly zones: readonly ListedWorkspaceZone[];
  /** By name: how its zones hold it. */
  readonly #spellings = new Map<Name, Set<Name>>();

  constructor(domain: Name, zones: readonly ListedWorkspaceZone[]) {
    this.domain = domain;
    this.zones = zones;
    for (const { zone } of zones) {
      for (const written of zone.names) {
        const name = this.nameOf(withStar(written, zone));
        if (!isAtOrBelow(name, domain)) continue;
        const spellings = this.#spellings.get(name) ?? new Set();
        this.#spellings.set(name, spellings.add(written));
      }
    }
  }

  /** Its names at and below the domain. */
  names(): Iterable<Name> {
    return this.#spellings.keys();
  }

  records(name: Name, type?: string): readonly ResourceRecord[] {
    const spellings = [...(this.#spellings.get(name) ?? [])];
    return this.zones.flatMap(({ zone }) => spellings.flatMap((each) => zone.records(each, type)));
  }

  nameOf(name: Name): Name {
    if (!isUnknown(name) || this.domain === UNKNOWN_ORIGIN) return name;
    return (name === UNKNOWN_ORIGIN ? this.domain : name.slice(0, -UNKNOWN_ORIGIN.length) + this.domain) as Name;
  }
}

/** Route 53 writes the octets of a name in octal: its `\052` is `*`, where RFC 1035 section 5.1 has the digit 4. */
function withStar(name: Name, zone: ZoneView): Name {
  if (!name.startsWith('4.')) return name;
  const isStar = zone.records(name).some(({ ownerText }) => /^\\+052(?:\.|$)/.test(ownerText));
  return isStar ? (`*${name.slice(1)}` as Name) : name;
}

/** Both sides of one domain; a side that does not hold the domain is `undefined`. */
export interface DomainPair {
  readonly domain: Name;
  readonly a: Holding | undefined;
  readonly b: Holding | undefined;
  /** Copies of the zone on one side that were left out. */
  readonly copies: readonly ListedWorkspaceZone[];
}

/** The domains that two sides hold. Parts of zones whose name is not known belong to the domain of the other side. */
export function domainPairs(
  a: readonly ListedWorkspaceZone[],
  b: readonly ListedWorkspaceZone[],
): readonly DomainPair[] {
  const domains = new Set([...apexes(a), ...apexes(b)]);
  if (domains.size === 0) for (const domain of guessed([...a, ...b])) domains.add(domain);
  const isOnly = domains.size === 1;
  return [...domains].map((domain) => {
    const [left, right] = [holdingOf(a, domain, isOnly), holdingOf(b, domain, isOnly)];
    return { domain, a: left.holding, b: right.holding, copies: [...left.copies, ...right.copies] };
  });
}

function apexes(zones: readonly ListedWorkspaceZone[]): Name[] {
  return zones.flatMap(({ zone }) => zone.apex ?? []);
}

/** The registered domains of names that are written in full; otherwise all names are relative. */
function guessed(zones: readonly ListedWorkspaceZone[]): Name[] {
  const found = new Set<Name>();
  for (const { zone } of zones) for (const name of zone.names) found.add(organizationalDomain(name) ?? UNKNOWN_ORIGIN);
  const known = [...found].filter((name) => name !== UNKNOWN_ORIGIN);
  return known.length > 0 ? known : [...found];
}

function holdingOf(
  zones: readonly ListedWorkspaceZone[],
  domain: Name,
  isOnly: boolean,
): { holding: Holding | undefined; copies: readonly ListedWorkspaceZone[] } {
  const [own, ...copies] = zones.filter(({ zone }) => zone.apex === domain);
  const parts = zones.filter(({ zone }) => zone.apex === undefined && (isOnly || holds(zone.names, domain)));
  const all = own === undefined ? parts : [own, ...parts];
  return { holding: all.length === 0 ? undefined : new Holding(domain, all), copies };
}

function holds(names: Iterable<Name>, domain: Name): boolean {
  for (const name of names) if (isAtOrBelow(name, domain)) return true;
  return false;
}

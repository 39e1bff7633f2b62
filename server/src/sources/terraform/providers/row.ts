/**
 * The form in which a provider requires the owner of a record.
 * - `relative`: below the zone, which it always appends; `@`, nothing or an empty text is the apex.
 * - `dotted`: as `relative`, unless the name ends with a dot.
 * - `absolute`: the whole name.
 * - `either`: it appends the zone unless the name ends with it.
 */
export type NameForm = 'relative' | 'dotted' | 'absolute' | 'either';

/**
 * How a provider publishes the text of a TXT record.
 * - `plain`: as it is, including quotes.
 * - `inner`: puts quotes around it; `""` or `" "` inside part its strings.
 * - `quoted`: requires it as in a zone file, each string in quotes.
 * - `any`: accepts it with and without quotes, or is undocumented.
 */
export type Quoting = 'plain' | 'inner' | 'quoted' | 'any';

/** What is special about a row. */
export interface RowExtras {
  /** Path to each record set, if the resource holds several; the other paths begin there. */
  readonly sets?: string;
  /** What ends one string and begins the next, if the author has to split a text over 255 octets. */
  readonly split?: '""' | '" "';
  /** When a `quoted` text may omit its quotes: if it has no spaces, or neither spaces nor semicolons. */
  readonly bare?: 'without-spaces' | 'without-semicolons';
  /** Of the providers that accept both: does a text without quotes differ from what they store in each plan? */
  readonly prefersQuotes?: true;
  /** The maximum number of octets of one text. */
  readonly limit?: number;
  /** Are targets without a final dot relative to the zone? */
  readonly relativeTargets?: true;
  /**
   * What the provider documents about the target of a CNAME, MX, NS or SRV record: `dotted` ones end with a dot or are
   * refused, from `bare` ones the dot is removed, so that each plan shows a change. Without an entry both are fine.
   */
  readonly targets?: 'dotted' | 'bare';
  /** How the zone itself is named; `@` if this is missing. */
  readonly apex?: '' | 'omitted';
  /** Argument or block that holds the fields of SRV, CAA and other data by name. */
  readonly data?: string;
  /** An argument that gives the whole name in place of `name`, or declares with `true` that `name` is one. */
  readonly fullName?: string;
  /** Types of its own that are published as TXT. */
  readonly textTypes?: readonly string[];
}

/** A resource type that makes DNS records. Paths: see `paths.ts`. */
export interface ProviderRow extends RowExtras {
  /** Resource type, or source of a module as in the registry. */
  readonly resource: string;
  /** The argument that names the zone; empty if there is none. */
  readonly zone: string;
  readonly name: string;
  /** A path, or `=TXT` if the resource is for that type only. */
  readonly type: string;
  readonly ttl: string;
  /** Of MX and SRV records, if it is not part of the value. */
  readonly preference: string;
  readonly value: string;
  readonly form: NameForm;
  readonly quoting: Quoting;
}

/** resource, zone, name, type, ttl, preference, value, form, quoting, extras */
export type Cells = readonly [
  resource: string,
  zone: string,
  name: string,
  type: string,
  ttl: string,
  preference: string,
  value: string,
  form: NameForm,
  quoting: Quoting,
  extras?: RowExtras,
];

export function toRow([resource, zone, name, type, ttl, preference, value, form, quoting, extras]: Cells): ProviderRow {
  return { resource, zone, name, type, ttl, preference, value, form, quoting, ...extras };
}

/** Does one resource hold all records of its name and type, so that two of them collide? */
export function ownsWholeSet(row: ProviderRow): boolean {
  return row.sets === undefined && holdsSet(row);
}

/** Does one resource, or one object of several in it, hold all records of a name and type? */
export function holdsSet({ value }: ProviderRow): boolean {
  return /\[\]|\{\}|\*/.test(value);
}

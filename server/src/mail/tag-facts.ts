/** One value of a tag and what it does. */
export interface NeighbourValueFact {
  readonly value: string;
  readonly meaning: string;
}

/** One tag of an MTA-STS, TLS-RPT or BIMI record: parser, hover, completion and documentation read the same row. */
export interface NeighbourTagFact {
  readonly name: string;
  /** What counts when the tag is missing; `undefined` when it must not be. */
  readonly standsFor: string | undefined;
  readonly summary: string;
  readonly values: readonly NeighbourValueFact[];
  readonly sections: readonly string[];
}

/** RFC 8461 section 3.1. */
export const MTA_STS_TAGS: readonly NeighbourTagFact[] = [
  version('STSv1', 'RFC 8461 section 3.1'),
  {
    name: 'id',
    standsFor: undefined,
    summary:
      'Names the state of the policy file: 1 to 32 letters and digits. Servers fetch the file again only when it changes.',
    values: [],
    sections: ['RFC 8461 section 3.1'],
  },
];

/** RFC 8460 section 3. */
export const TLS_RPT_TAGS: readonly NeighbourTagFact[] = [
  version('TLSRPTv1', 'RFC 8460 section 3'),
  {
    name: 'rua',
    standsFor: undefined,
    summary: 'Where reports go: `mailto:` and `https:` addresses separated by commas.',
    values: [],
    sections: ['RFC 8460 section 3'],
  },
];

const BIMI_DRAFT = 'draft-brand-indicators-for-message-identification-14';

/** An individual draft, not an RFC. */
export const BIMI_TAGS: readonly NeighbourTagFact[] = [
  version('BIMI1', BIMI_DRAFT),
  {
    name: 'l',
    standsFor: undefined,
    summary:
      'The logo: one `https` address of an SVG file. Empty, with an empty `a`, the domain takes no part in BIMI.',
    values: [],
    sections: [BIMI_DRAFT],
  },
  {
    name: 'a',
    standsFor: 'no evidence',
    summary:
      'Evidence that the logo may be used: one `https` address of a certificate. Some mailbox providers show no logo without it.',
    values: [],
    sections: [BIMI_DRAFT],
  },
  {
    name: 'avp',
    standsFor: 'brand',
    summary: 'Which picture is shown if there is one of the person who writes, too.',
    values: [
      { value: 'brand', meaning: 'The logo of the brand.' },
      { value: 'personal', meaning: 'The picture of the person.' },
    ],
    sections: [BIMI_DRAFT],
  },
  {
    name: 'lps',
    standsFor: 'no prefixes',
    summary: 'Beginnings of local parts, separated by commas, that may have a record of their own.',
    values: [],
    sections: [BIMI_DRAFT],
  },
];

export function tagNames(rows: readonly NeighbourTagFact[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.name));
}

function version(value: string, section: string): NeighbourTagFact {
  return {
    name: 'v',
    standsFor: undefined,
    summary: `Version. Must be the first tag and exactly \`${value}\`, or the record is ignored.`,
    values: [{ value, meaning: 'The only version there is; capitals matter.' }],
    sections: [section],
  };
}

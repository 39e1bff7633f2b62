import type { PlainMessageId } from '../messages/message';

/** One value of a tag and its effect. */
export interface CompanionValueFact {
  readonly value: string;
  readonly meaning: PlainMessageId;
}

/** One tag of an MTA-STS, TLS-RPT or BIMI record: parser, hover, completion and documentation read the same row. */
export interface CompanionTagFact {
  readonly name: string;
  /** The default if the tag is missing; `undefined` if the tag is required. */
  readonly standsFor: string | undefined;
  /** The default in words, if it is not a value of the tag. */
  readonly standsForWords?: PlainMessageId;
  readonly summary: PlainMessageId;
  readonly values: readonly CompanionValueFact[];
  readonly sections: readonly string[];
}

/** RFC 8461 section 3.1. */
export const MTA_STS_TAGS: readonly CompanionTagFact[] = [
  version('STSv1', 'tag/mta-sts.v', 'RFC 8461 section 3.1'),
  {
    name: 'id',
    standsFor: undefined,
    summary: 'tag/mta-sts.id',
    values: [],
    sections: ['RFC 8461 section 3.1'],
  },
];

/** RFC 8460 section 3. */
export const TLS_RPT_TAGS: readonly CompanionTagFact[] = [
  version('TLSRPTv1', 'tag/tls-rpt.v', 'RFC 8460 section 3'),
  {
    name: 'rua',
    standsFor: undefined,
    summary: 'tag/tls-rpt.rua',
    values: [],
    sections: ['RFC 8460 section 3'],
  },
];

const BIMI_DRAFT = 'draft-brand-indicators-for-message-identification-14';

/** An individual draft, not an RFC. */
export const BIMI_TAGS: readonly CompanionTagFact[] = [
  version('BIMI1', 'tag/bimi.v', BIMI_DRAFT),
  {
    name: 'l',
    standsFor: undefined,
    summary: 'tag/bimi.l',
    values: [],
    sections: [BIMI_DRAFT],
  },
  {
    name: 'a',
    standsFor: undefined,
    standsForWords: 'tag/bimi.a.default',
    summary: 'tag/bimi.a',
    values: [],
    sections: [BIMI_DRAFT],
  },
  {
    name: 'avp',
    standsFor: 'brand',
    summary: 'tag/bimi.avp',
    values: [
      { value: 'brand', meaning: 'tag/bimi.avp.brand' },
      { value: 'personal', meaning: 'tag/bimi.avp.personal' },
    ],
    sections: [BIMI_DRAFT],
  },
  {
    name: 'lps',
    standsFor: undefined,
    standsForWords: 'tag/bimi.lps.default',
    summary: 'tag/bimi.lps',
    values: [],
    sections: [BIMI_DRAFT],
  },
];

export function tagNames(rows: readonly CompanionTagFact[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.name));
}

function version(value: string, summary: PlainMessageId, section: string): CompanionTagFact {
  return {
    name: 'v',
    standsFor: undefined,
    summary,
    values: [{ value, meaning: 'tag/only-version' }],
    sections: [section],
  };
}

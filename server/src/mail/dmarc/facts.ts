import type { PlainMessageId } from '../../messages/message';

/** The required form of a tag's value (RFC 9989 section 4.8, RFC 7489 section 6.4). */
export type DmarcForm =
  | 'version'
  | 'policy'
  | 'alignment'
  | 'flag'
  | 'psd'
  | 'uris'
  | 'failure-options'
  | 'percentage'
  | 'report-format'
  | 'seconds';

export type DmarcTagName =
  'v' | 'p' | 'sp' | 'np' | 't' | 'psd' | 'adkim' | 'aspf' | 'rua' | 'ruf' | 'fo' | 'pct' | 'rf' | 'ri';

export type Policy = 'none' | 'quarantine' | 'reject';

/** One value and how receivers treat it. */
export interface DmarcValueFact {
  readonly value: string;
  readonly meaning: PlainMessageId;
}

/** One tag, as defined by both generations of the standard. Hover, completion and documentation read the same row. */
export interface DmarcTagFact {
  readonly name: DmarcTagName;
  readonly form: DmarcForm;
  /** RFC 7489 (2015, obsolete): how receivers of that generation treat the tag. */
  readonly rfc7489: 'required' | 'optional' | 'unknown';
  /** RFC 9989 (May 2026): `new` tags are in use as well; `historic` ones are ignored. */
  readonly rfc9989: 'active' | 'new' | 'historic';
  /** The value that applies if the tag is missing or its value is invalid. */
  readonly standsFor: string | undefined;
  /** The default in words, if it is not a value of the tag. */
  readonly standsForWords?: PlainMessageId;
  readonly summary: PlainMessageId;
  /** What RFC 9989 changed, if anything. */
  readonly change: PlainMessageId | undefined;
  readonly values: readonly DmarcValueFact[];
  readonly sections: readonly string[];
}

const POLICIES: readonly DmarcValueFact[] = [
  { value: 'none', meaning: 'tag/dmarc.policy.none' },
  { value: 'quarantine', meaning: 'tag/dmarc.policy.quarantine' },
  { value: 'reject', meaning: 'tag/dmarc.policy.reject' },
];

const ALIGNMENTS: readonly DmarcValueFact[] = [
  { value: 'r', meaning: 'tag/dmarc.alignment.r' },
  { value: 's', meaning: 'tag/dmarc.alignment.s' },
];

/** All tags, in their customary order. */
export const DMARC_TAGS: readonly DmarcTagFact[] = [
  {
    name: 'v',
    form: 'version',
    rfc7489: 'required',
    rfc9989: 'active',
    standsFor: undefined,
    summary: 'tag/dmarc.v',
    change: 'tag/dmarc.v.change',
    values: [{ value: 'DMARC1', meaning: 'tag/only-version' }],
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'p',
    form: 'policy',
    rfc7489: 'required',
    rfc9989: 'active',
    standsFor: 'none',
    summary: 'tag/dmarc.p',
    change: 'tag/dmarc.p.change',
    values: POLICIES,
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'sp',
    form: 'policy',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: undefined,
    standsForWords: 'tag/dmarc.sp.default',
    summary: 'tag/dmarc.sp',
    change: 'tag/dmarc.sp.change',
    values: POLICIES,
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'np',
    form: 'policy',
    rfc7489: 'unknown',
    rfc9989: 'new',
    standsFor: undefined,
    standsForWords: 'tag/dmarc.np.default',
    summary: 'tag/dmarc.np',
    change: 'tag/dmarc.np.change',
    values: POLICIES,
    sections: ['RFC 9989 section 4.7'],
  },
  {
    name: 'rua',
    form: 'uris',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: undefined,
    summary: 'tag/dmarc.rua',
    change: 'tag/dmarc.rua.change',
    values: [],
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'ruf',
    form: 'uris',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: undefined,
    summary: 'tag/dmarc.ruf',
    change: 'tag/dmarc.ruf.change',
    values: [],
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'adkim',
    form: 'alignment',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: 'r',
    summary: 'tag/dmarc.adkim',
    change: undefined,
    values: ALIGNMENTS,
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'aspf',
    form: 'alignment',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: 'r',
    summary: 'tag/dmarc.aspf',
    change: undefined,
    values: ALIGNMENTS,
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'fo',
    form: 'failure-options',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: '0',
    summary: 'tag/dmarc.fo',
    change: 'tag/dmarc.fo.change',
    values: [
      { value: '0', meaning: 'tag/dmarc.fo.0' },
      { value: '1', meaning: 'tag/dmarc.fo.1' },
      { value: 'd', meaning: 'tag/dmarc.fo.d' },
      { value: 's', meaning: 'tag/dmarc.fo.s' },
    ],
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 't',
    form: 'flag',
    rfc7489: 'unknown',
    rfc9989: 'new',
    standsFor: 'n',
    summary: 'tag/dmarc.t',
    change: 'tag/dmarc.t.change',
    values: [
      { value: 'y', meaning: 'tag/dmarc.t.y' },
      { value: 'n', meaning: 'tag/dmarc.t.n' },
    ],
    sections: ['RFC 9989 section 4.7'],
  },
  {
    name: 'psd',
    form: 'psd',
    rfc7489: 'unknown',
    rfc9989: 'new',
    standsFor: 'u',
    summary: 'tag/dmarc.psd',
    change: 'tag/dmarc.psd.change',
    values: [
      { value: 'y', meaning: 'tag/dmarc.psd.y' },
      { value: 'n', meaning: 'tag/dmarc.psd.n' },
      { value: 'u', meaning: 'tag/dmarc.psd.u' },
    ],
    sections: ['RFC 9989 section 4.7', 'RFC 9989 section 4.10.2'],
  },
  {
    name: 'pct',
    form: 'percentage',
    rfc7489: 'optional',
    rfc9989: 'historic',
    standsFor: '100',
    summary: 'tag/dmarc.pct',
    change: 'tag/dmarc.pct.change',
    values: [],
    sections: ['RFC 7489 section 6.3', 'RFC 9989 appendix A.6'],
  },
  {
    name: 'rf',
    form: 'report-format',
    rfc7489: 'optional',
    rfc9989: 'historic',
    standsFor: 'afrf',
    summary: 'tag/dmarc.rf',
    change: 'tag/dmarc.rf.change',
    values: [{ value: 'afrf', meaning: 'tag/dmarc.rf.afrf' }],
    sections: ['RFC 7489 section 6.3', 'RFC 9989 appendix C.5.2'],
  },
  {
    name: 'ri',
    form: 'seconds',
    rfc7489: 'optional',
    rfc9989: 'historic',
    standsFor: '86400',
    summary: 'tag/dmarc.ri',
    change: 'tag/dmarc.ri.change',
    values: [],
    sections: ['RFC 7489 section 6.3', 'RFC 9989 appendix C.5.2'],
  },
];

export const DMARC_TAG_NAMES: ReadonlySet<string> = new Set(DMARC_TAGS.map((fact) => fact.name));

/** The row of a tag; names are matched as written (RFC 6376 section 3.2: case-sensitive). */
export function dmarcTagFact(name: string): DmarcTagFact | undefined {
  return DMARC_TAGS.find((row) => row.name === name);
}

/** The strictness of a policy: none 0, quarantine 1, reject 2. */
export function strength(policy: Policy): number {
  return POLICIES.findIndex((row) => row.value === policy);
}

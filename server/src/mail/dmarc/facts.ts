/** What a tag's value has to look like (RFC 9989 section 4.8, RFC 7489 section 6.4). */
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

/** One value and what receivers do with it. */
export interface DmarcValueFact {
  readonly value: string;
  readonly meaning: string;
}

/** One tag, as both generations of the standard see it. Hover, completion and documentation read the same row. */
export interface DmarcTagFact {
  readonly name: DmarcTagName;
  readonly form: DmarcForm;
  /** RFC 7489 (2015, obsolete): what receivers of that generation do with the tag. */
  readonly rfc7489: 'required' | 'optional' | 'unknown';
  /** RFC 9989 (May 2026): `new` tags are active, too; `historic` ones are ignored. */
  readonly rfc9989: 'active' | 'new' | 'historic';
  /** The value that counts when the tag is missing or its value is bad. */
  readonly standsFor: string | undefined;
  readonly summary: string;
  /** What RFC 9989 changed, where it did. */
  readonly change: string | undefined;
  readonly values: readonly DmarcValueFact[];
  readonly sections: readonly string[];
}

const POLICIES: readonly DmarcValueFact[] = [
  { value: 'none', meaning: 'Mail that fails is delivered as usual; you only get reports.' },
  { value: 'quarantine', meaning: 'Mail that fails is suspicious: receivers put it into the spam folder.' },
  { value: 'reject', meaning: 'Mail that fails is refused while it is being delivered.' },
];

const ALIGNMENTS: readonly DmarcValueFact[] = [
  { value: 'r', meaning: 'Relaxed: the same organizational domain is enough (`mail.example.com` for `example.com`).' },
  { value: 's', meaning: 'Strict: the domain must be exactly the one in From.' },
];

/** All tags, in the order in which people write them. */
export const DMARC_TAGS: readonly DmarcTagFact[] = [
  {
    name: 'v',
    form: 'version',
    rfc7489: 'required',
    rfc9989: 'active',
    standsFor: undefined,
    summary: 'Version. Must be the first tag and exactly `DMARC1`, or the whole record is ignored.',
    change: 'RFC 9989 no longer asks for a `;` behind it.',
    values: [{ value: 'DMARC1', meaning: 'The only version there is; capitals matter.' }],
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'p',
    form: 'policy',
    rfc7489: 'required',
    rfc9989: 'active',
    standsFor: 'none',
    summary: 'Policy: what receivers are asked to do with mail in the name of this domain that fails DMARC.',
    change: 'RFC 7489 wants it as the second tag; in RFC 9989 it may stand anywhere and may be missing.',
    values: POLICIES,
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'sp',
    form: 'policy',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: 'the value of `p`',
    summary: 'Policy for subdomains that exist and have no DMARC record of their own.',
    change: 'In RFC 7489 it also covers subdomains that do not exist; RFC 9989 has `np` for those.',
    values: POLICIES,
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'np',
    form: 'policy',
    rfc7489: 'unknown',
    rfc9989: 'new',
    standsFor: 'the value of `sp`, else of `p`',
    summary: 'Policy for subdomains that do not exist in DNS.',
    change: 'New in RFC 9989 (from RFC 9091); older receivers ignore it.',
    values: POLICIES,
    sections: ['RFC 9989 section 4.7'],
  },
  {
    name: 'rua',
    form: 'uris',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: undefined,
    summary: 'Where aggregate reports go: `mailto:` addresses separated by commas.',
    change: 'RFC 9990 describes the reports. A size limit such as `!10m` is obsolete and ignored.',
    values: [],
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'ruf',
    form: 'uris',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: undefined,
    summary: 'Where failure reports on single messages go. Few receivers send them.',
    change: 'RFC 9991 describes the reports. A size limit such as `!10m` is obsolete and ignored.',
    values: [],
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 'adkim',
    form: 'alignment',
    rfc7489: 'optional',
    rfc9989: 'active',
    standsFor: 'r',
    summary: 'How closely the signing domain of DKIM (`d=`) must match the domain in From.',
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
    summary: 'How closely the domain that SPF checked must match the domain in From.',
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
    summary: 'Which failures are reported to `ruf`; without `ruf` it has no effect.',
    change: 'RFC 9989 allows `0` or `1`, not both, and no spaces around `:`.',
    values: [
      { value: '0', meaning: 'Report when neither SPF nor DKIM gives an aligned pass.' },
      { value: '1', meaning: 'Report when SPF or DKIM gives anything but an aligned pass.' },
      { value: 'd', meaning: 'Report each DKIM signature that fails, aligned or not.' },
      { value: 's', meaning: 'Report each SPF failure, aligned or not.' },
    ],
    sections: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  },
  {
    name: 't',
    form: 'flag',
    rfc7489: 'unknown',
    rfc9989: 'new',
    standsFor: 'n',
    summary: 'Testing: asks receivers to apply the policy one level weaker. Reports do not change.',
    change: 'New in RFC 9989, in place of `pct=0`; older receivers ignore it.',
    values: [
      { value: 'y', meaning: '`reject` is applied as `quarantine`, `quarantine` as `none`.' },
      { value: 'n', meaning: 'The policy is applied as it stands.' },
    ],
    sections: ['RFC 9989 section 4.7'],
  },
  {
    name: 'psd',
    form: 'psd',
    rfc7489: 'unknown',
    rfc9989: 'new',
    standsFor: 'u',
    summary: 'Says whether this name is a public suffix, below which other organizations register their domains.',
    change: 'New in RFC 9989, where receivers walk up the name instead of reading the Public Suffix List.',
    values: [
      { value: 'y', meaning: 'A public suffix: the organizational domain is one label below.' },
      { value: 'n', meaning: 'An organizational domain: receivers need not look further up.' },
      { value: 'u', meaning: 'Not said: the walk up the name decides.' },
    ],
    sections: ['RFC 9989 section 4.7', 'RFC 9989 section 4.10.2'],
  },
  {
    name: 'pct',
    form: 'percentage',
    rfc7489: 'optional',
    rfc9989: 'historic',
    standsFor: '100',
    summary: 'Share of failing mail, in percent, that the policy applies to.',
    change: 'Removed in RFC 9989: such receivers apply the full policy. `t=y` takes the place of `pct=0`.',
    values: [],
    sections: ['RFC 7489 section 6.3', 'RFC 9989 appendix A.6'],
  },
  {
    name: 'rf',
    form: 'report-format',
    rfc7489: 'optional',
    rfc9989: 'historic',
    standsFor: 'afrf',
    summary: 'Format of failure reports. There is only one.',
    change: 'Removed in RFC 9989.',
    values: [{ value: 'afrf', meaning: 'The authentication failure report format of RFC 6591.' }],
    sections: ['RFC 7489 section 6.3', 'RFC 9989 appendix C.5.2'],
  },
  {
    name: 'ri',
    form: 'seconds',
    rfc7489: 'optional',
    rfc9989: 'historic',
    standsFor: '86400',
    summary: 'Wished time between two aggregate reports, in seconds.',
    change: 'Removed in RFC 9989: receivers report at least once a day.',
    values: [],
    sections: ['RFC 7489 section 6.3', 'RFC 9989 appendix C.5.2'],
  },
];

export const DMARC_TAG_NAMES: ReadonlySet<string> = new Set(DMARC_TAGS.map((fact) => fact.name));

/** The row of a tag; names are matched as written (RFC 6376 section 3.2: case-sensitive). */
export function dmarcTagFact(name: string): DmarcTagFact | undefined {
  return DMARC_TAGS.find((row) => row.name === name);
}

/** How much a policy asks for: none 0, quarantine 1, reject 2. */
export function strength(policy: Policy): number {
  return POLICIES.findIndex((row) => row.value === policy);
}

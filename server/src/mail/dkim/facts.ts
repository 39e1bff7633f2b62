/** One value of a tag and what verifiers make of it. */
export interface DkimValueFact {
  readonly value: string;
  readonly meaning: string;
}

/** One tag of a key record: parser, hover, completion and documentation read the same row. */
export interface DkimTagFact {
  readonly name: string;
  /**
   * - `current`: RFC 6376 knows it;
   * - `historic`: once meant something in a key record, must be ignored now;
   * - `elsewhere`: belongs to another place (a signature's header, a policy record) and means nothing here.
   */
  readonly status: 'current' | 'historic' | 'elsewhere';
  /** What counts when the tag is missing; `undefined` when it must not be. */
  readonly standsFor: string | undefined;
  /** Is the value a list with `:` between its items? */
  readonly list: boolean;
  readonly summary: string;
  /** The values that standards know. Empty: free text or data. */
  readonly values: readonly DkimValueFact[];
  readonly sections: readonly string[];
}

/** All tags, in the order in which people write them. */
const DKIM_TAGS: readonly DkimTagFact[] = [
  {
    name: 'v',
    status: 'current',
    standsFor: 'DKIM1',
    list: false,
    summary: 'Version. If it is there it must be the first tag and exactly `DKIM1`, or the key is discarded.',
    values: [{ value: 'DKIM1', meaning: 'The only version there is; capitals matter.' }],
    sections: ['RFC 6376 section 3.6.1'],
  },
  {
    name: 'k',
    status: 'current',
    standsFor: 'rsa',
    list: false,
    summary: 'Kind of key. Verifiers ignore a record whose kind they do not know.',
    values: [
      { value: 'rsa', meaning: 'RSA; every verifier reads it. Use 2048 bits.' },
      {
        value: 'ed25519',
        meaning: 'Ed25519: short keys, but many receivers cannot verify it yet. Sign with RSA, too.',
      },
    ],
    sections: ['RFC 6376 section 3.6.1', 'RFC 8463 section 4.2'],
  },
  {
    name: 'h',
    status: 'current',
    standsFor: 'all',
    list: true,
    summary: 'Hash algorithms that signatures with this key may use.',
    values: [
      { value: 'sha256', meaning: 'The one in use.' },
      { value: 'sha1', meaning: 'Broken: signers and verifiers must not use it.' },
    ],
    sections: ['RFC 6376 section 3.6.1', 'RFC 8301 section 3.1'],
  },
  {
    name: 's',
    status: 'current',
    standsFor: '*',
    list: true,
    summary: 'Services the key is for. Other services ignore the record.',
    values: [
      { value: '*', meaning: 'All services.' },
      { value: 'email', meaning: 'Mail.' },
      { value: 'tlsrpt', meaning: 'Reports about TLS (RFC 8460), not ordinary mail.' },
    ],
    sections: ['RFC 6376 section 3.6.1', 'RFC 8460 section 3'],
  },
  {
    name: 't',
    status: 'current',
    standsFor: 'no flags',
    list: true,
    summary: 'Flags.',
    values: [
      { value: 'y', meaning: 'The domain is testing DKIM: a signature counts no more than none.' },
      { value: 's', meaning: 'The signing identity (`i=`) must be in the signing domain itself, not below it.' },
    ],
    sections: ['RFC 6376 section 3.6.1'],
  },
  {
    name: 'n',
    status: 'current',
    standsFor: 'no note',
    list: false,
    summary: 'A note for people. No program reads it.',
    values: [],
    sections: ['RFC 6376 section 3.6.1'],
  },
  {
    name: 'p',
    status: 'current',
    standsFor: undefined,
    list: false,
    summary: 'The public key in base64. Empty means that the key is revoked.',
    values: [],
    sections: ['RFC 6376 section 3.6.1'],
  },
  historic('g', 'Limited the key to some local parts (RFC 4871).', 'RFC 6376 appendix C'),
  elsewhere('q', 'How to fetch the key; belongs to the DKIM-Signature header.', 'RFC 6376 section 3.5'),
  elsewhere('a', 'Signature algorithm; belongs to the DKIM-Signature header.', 'RFC 6376 section 3.5'),
  elsewhere('c', 'Canonicalization; belongs to the DKIM-Signature header.', 'RFC 6376 section 3.5'),
  elsewhere('d', 'Signing domain; belongs to the DKIM-Signature header.', 'RFC 6376 section 3.5'),
  elsewhere('o', 'Outbound policy of DomainKeys; stood at `_domainkey`.', 'RFC 4870 section 3.6'),
  elsewhere('r', 'Report address of a DomainKeys policy; stood at `_domainkey`.', 'RFC 4870 section 3.6'),
];

/** Tag names a key record may have; after white space one of them starts a new tag. */
export const CURRENT_TAG_NAMES: ReadonlySet<string> = new Set(
  DKIM_TAGS.filter((row) => row.status === 'current').map((row) => row.name),
);

/** Tags whose value is text for people, which may itself read like tags. */
export const PROSE_TAG_NAMES: ReadonlySet<string> = new Set(['n']);

/** The row of a tag. Names are case-sensitive (RFC 6376 section 3.2). */
export function dkimTagFact(name: string): DkimTagFact | undefined {
  return DKIM_TAGS.find((row) => row.name === name);
}

function historic(name: string, summary: string, section: string): DkimTagFact {
  return { name, status: 'historic', standsFor: 'nothing', list: false, summary, values: [], sections: [section] };
}

function elsewhere(name: string, summary: string, section: string): DkimTagFact {
  return { ...historic(name, summary, section), status: 'elsewhere' };
}

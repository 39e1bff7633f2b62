import type { PlainMessageId } from '../../messages/message';

/** One value of a tag and how verifiers treat it. */
export interface DkimValueFact {
  readonly value: string;
  readonly meaning: PlainMessageId;
}

/** One tag of a key record: parser, hover, completion and documentation read the same row. */
export interface DkimTagFact {
  readonly name: string;
  /**
   * - `current`: defined by RFC 6376;
   * - `historic`: once had a meaning in key records, must be ignored now;
   * - `elsewhere`: belongs in another place (a signature header, a policy record) and has no meaning here.
   */
  readonly status: 'current' | 'historic' | 'elsewhere';
  /** The default if the tag is missing; `undefined` if the tag is required. */
  readonly standsFor: string | undefined;
  /** The default in words, if it is not a value of the tag. */
  readonly standsForWords?: PlainMessageId;
  /** Is the value a colon-separated list? */
  readonly list: boolean;
  readonly summary: PlainMessageId;
  /** The standardised values. Empty: free text or data. */
  readonly values: readonly DkimValueFact[];
  readonly sections: readonly string[];
}

/** All tags, in their customary order. */
export const DKIM_TAGS: readonly DkimTagFact[] = [
  {
    name: 'v',
    status: 'current',
    standsFor: 'DKIM1',
    list: false,
    summary: 'tag/dkim.v',
    values: [{ value: 'DKIM1', meaning: 'tag/only-version' }],
    sections: ['RFC 6376 section 3.6.1'],
  },
  {
    name: 'k',
    status: 'current',
    standsFor: 'rsa',
    list: false,
    summary: 'tag/dkim.k',
    values: [
      { value: 'rsa', meaning: 'tag/dkim.k.rsa' },
      {
        value: 'ed25519',
        meaning: 'tag/dkim.k.ed25519',
      },
    ],
    sections: ['RFC 6376 section 3.6.1', 'RFC 8463 section 4.2'],
  },
  {
    name: 'h',
    status: 'current',
    standsFor: 'all',
    list: true,
    summary: 'tag/dkim.h',
    values: [
      { value: 'sha256', meaning: 'tag/dkim.h.sha256' },
      { value: 'sha1', meaning: 'tag/dkim.h.sha1' },
    ],
    sections: ['RFC 6376 section 3.6.1', 'RFC 8301 section 3.1'],
  },
  {
    name: 's',
    status: 'current',
    standsFor: '*',
    list: true,
    summary: 'tag/dkim.s',
    values: [
      { value: '*', meaning: 'tag/dkim.s.all' },
      { value: 'email', meaning: 'tag/dkim.s.email' },
      { value: 'tlsrpt', meaning: 'tag/dkim.s.tlsrpt' },
    ],
    sections: ['RFC 6376 section 3.6.1', 'RFC 8460 section 3'],
  },
  {
    name: 't',
    status: 'current',
    standsFor: undefined,
    standsForWords: 'tag/dkim.t.default',
    list: true,
    summary: 'tag/dkim.t',
    values: [
      { value: 'y', meaning: 'tag/dkim.t.y' },
      { value: 's', meaning: 'tag/dkim.t.s' },
    ],
    sections: ['RFC 6376 section 3.6.1'],
  },
  {
    name: 'n',
    status: 'current',
    standsFor: undefined,
    standsForWords: 'tag/dkim.n.default',
    list: false,
    summary: 'tag/dkim.n',
    values: [],
    sections: ['RFC 6376 section 3.6.1'],
  },
  {
    name: 'p',
    status: 'current',
    standsFor: undefined,
    list: false,
    summary: 'tag/dkim.p',
    values: [],
    sections: ['RFC 6376 section 3.6.1'],
  },
  historic('g', 'tag/dkim.g', 'RFC 6376 appendix C'),
  elsewhere('q', 'tag/dkim.q', 'RFC 6376 section 3.5'),
  elsewhere('a', 'tag/dkim.a', 'RFC 6376 section 3.5'),
  elsewhere('c', 'tag/dkim.c', 'RFC 6376 section 3.5'),
  elsewhere('d', 'tag/dkim.d', 'RFC 6376 section 3.5'),
  elsewhere('o', 'tag/dkim.o', 'RFC 4870 section 3.6'),
  elsewhere('r', 'tag/dkim.r', 'RFC 4870 section 3.6'),
];

/** Tag names allowed in a key record; after white space, one of them starts a new tag. */
export const CURRENT_TAG_NAMES: ReadonlySet<string> = new Set(
  DKIM_TAGS.filter((row) => row.status === 'current').map((row) => row.name),
);

/** Tags whose value is human-readable text, which may itself look like tags. */
export const PROSE_TAG_NAMES: ReadonlySet<string> = new Set(['n']);

/** The row of a tag. Names are case-sensitive (RFC 6376 section 3.2). */
export function dkimTagFact(name: string): DkimTagFact | undefined {
  return DKIM_TAGS.find((row) => row.name === name);
}

function historic(name: string, summary: PlainMessageId, section: string): DkimTagFact {
  return {
    name,
    status: 'historic',
    standsFor: undefined,
    standsForWords: 'tag/dkim.none',
    list: false,
    summary,
    values: [],
    sections: [section],
  };
}

function elsewhere(name: string, summary: PlainMessageId, section: string): DkimTagFact {
  return { ...historic(name, summary, section), status: 'elsewhere' };
}

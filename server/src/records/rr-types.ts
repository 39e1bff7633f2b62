import type { PlainMessageId } from '../messages/message';
import { TYPE_CODES, type TypeMnemonic } from './presentation/mnemonics';

import { ROWS, type FieldRow } from './rr-table';

/** How a field is written (RFC 1035 section 5, and the RFC of its type). See `rdata/kinds.ts` for what each accepts. */
export type FieldKind =
  | 'u8'
  | 'u16'
  | 'u32'
  | 'ttl'
  | 'name'
  | 'host'
  | 'mailbox'
  | 'ip4'
  | 'ip6'
  | 'string'
  | 'phone-number'
  | 'hex'
  | 'hex-word'
  | 'base64'
  | 'base64-word'
  | 'base64-or-none'
  | 'base32'
  | 'salt'
  | 'time'
  | 'date'
  | 'type'
  | 'type-or-number'
  | 'old-type'
  | 'algorithm'
  | 'certificate-type'
  | 'digest-type'
  | 'scheme'
  | 'gateway'
  | 'eui48'
  | 'eui64'
  | 'locator'
  | 'nsap'
  | 'tag'
  | 'prefix'
  | 'parameter'
  | 'location'
  | 'key-flags'
  | 'protocol'
  | 'quoted-string'
  | 'ipn'
  | 'ip-protocol'
  | 'ip-service'
  | 'word';

export interface FieldSpec {
  readonly name: string;
  readonly kind: FieldKind;
  /** Message that describes it in a few words. */
  readonly meaning: PlainMessageId;
  readonly optional?: true;
  /** Takes one or more words (zero or more, if optional), each a separate field. */
  readonly repeat?: true;
}

export interface RrType {
  readonly mnemonic: string;
  readonly code: number;
  /** Message that describes records of this type in a few words. */
  readonly meaning: PlainMessageId;
  /** `undefined`: the only text form of the type is `\# length hex` (RFC 3597 section 5). */
  readonly fields: readonly FieldSpec[] | undefined;
  readonly reference: string;
  /** meta: only in queries or between servers, never in a zone; vendor: only some servers support it. */
  readonly status: 'current' | 'obsolete' | 'experimental' | 'meta' | 'vendor';
}

/** The row of a type, if it is known. */
export function rrType(mnemonic: string): RrType | undefined {
  return BY_NAME.get(mnemonic);
}

/** The code of a type that has a name. */
export function rrTypeCode(mnemonic: string): number | undefined {
  return BY_NAME.get(mnemonic)?.code;
}

/** All known types, ordered by code. */
export function rrTypes(): readonly RrType[] {
  return [...BY_NAME.values()];
}

const BY_NAME: ReadonlyMap<string, RrType> = new Map(rows());

function rows(): [string, RrType][] {
  return Object.entries(TYPE_CODES).map(([mnemonic, code]) => {
    const [meaning, reference, fields, status = 'current'] = ROWS[mnemonic as TypeMnemonic];
    return [mnemonic, { mnemonic, code, meaning, reference, fields: fields?.map(fieldSpec), status }];
  });
}

function fieldSpec([name, written, meaning]: FieldRow): FieldSpec {
  const kind = written.replace(/[?+*]$/, '') as FieldKind;
  const optional = /[?*]$/.test(written) ? { optional: true as const } : {};
  const repeat = /[+*]$/.test(written) ? { repeat: true as const } : {};
  return { name, kind, meaning, ...optional, ...repeat };
}

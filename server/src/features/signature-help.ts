import { rrType, type FieldSpec } from '../records/rr-types';
import type { Language } from '../messages/language';
import { touches } from '../text/span';
import type { Workspace } from '../workspace/workspace';
import { translator } from './hover/translator';

/** The fields of a record, with the one at the cursor. Texts are in the user's language. */
export interface Signature {
  /** `MX preference exchange` */
  readonly label: string;
  readonly documentation: string;
  readonly fields: readonly SignatureField[];
  readonly active: number;
}

/** A field: its range in the label, and what it means. */
export interface SignatureField {
  readonly start: number;
  readonly end: number;
  readonly documentation: string;
}

/** The fields of the record at an offset of a document, if the cursor is in its data. */
export function signatureAt(
  workspace: Workspace,
  uri: string,
  offset: number,
  language: Language,
): Signature | undefined {
  const at = fieldAt(workspace, uri, offset);
  const type = at && rrType(at.type);
  if (at === undefined || type?.fields === undefined) return undefined;
  const words = translator(language);
  const fields: SignatureField[] = [];
  let label = type.mnemonic;
  for (const spec of type.fields) {
    const written = shown(spec);
    fields.push({
      start: label.length + 1,
      end: label.length + 1 + written.length,
      documentation: words.t(spec.meaning),
    });
    label += ` ${written}`;
  }
  const last = type.fields.at(-1);
  const isBeyond =
    at.index >= fields.length && last?.repeat !== true && last?.kind !== 'hex' && last?.kind !== 'base64';
  if (isBeyond) return undefined;
  return { label, documentation: words.t(type.meaning), fields, active: Math.min(at.index, fields.length - 1) };
}

/** Optional and repeated fields as in a usage line. */
function shown({ name, optional, repeat }: FieldSpec): string {
  const word = repeat === true ? `${name}…` : name;
  return optional === true ? `[${word}]` : word;
}

/**
 * The syntax knows the place of a word that is not written yet; otherwise the fields of the record at the cursor
 * determine it.
 */
function fieldAt(workspace: Workspace, uri: string, offset: number): { type: string; index: number } | undefined {
  const expected = workspace.unit(uri)?.expectedAt(uri, offset);
  if (expected !== undefined) return expected.kind === 'data' ? expected : undefined;
  const found = workspace.unit(uri)?.at(uri, offset);
  if (found?.kind !== 'record') return undefined;
  const { type, fields } = found.record;
  const cursor = { start: found.offset, end: found.offset };
  const field = fields.find(({ place }) => place.anchor === found.anchor && touches(place, cursor));
  const index = rrType(type)?.fields?.findIndex(({ name }) => name === field?.name) ?? -1;
  return index < 0 ? undefined : { type, index };
}

import type { Place, TextEdit } from '../text/span';
import { isAtOrBelow, ROOT, type Name } from './name';
import { canonicalName, resolveName } from './names';

/** A domain name at the place where it is written: the owner of a record, or a name that its data refers to. */
export interface WrittenName {
  readonly name: Name;
  /** `implied`: the text means the name without spelling it, so that it cannot be changed there. */
  readonly role: 'owner' | 'target' | 'implied';
  /** What an editor marks. */
  readonly place: Place;
  /** The RR type that is looked up there, if it is a single one. */
  readonly type?: string | undefined;
  /** As written there. */
  readonly text: string;
  /** The name that another text would mean there. */
  read(text: string): Name | undefined;
  /** Edits that write another text there; `undefined` if they would have to change something else as well. */
  replace(text: string): readonly TextEdit[] | undefined;
}

/**
 * Edits that write another name in place of one, spelled like it: with a final dot, without one, or relative to the
 * same origin. A name that is outside of that origin is written in full. `undefined` if it cannot be written there.
 */
export function writeLike(written: WrittenName, name: Name): readonly TextEdit[] | undefined {
  const text = spellings(written, name).find((spelling) => written.read(spelling) === name);
  return text === undefined ? undefined : written.replace(text);
}

/** A name at or below an origin, relative to it: `@` or its first labels. `undefined` for names elsewhere. */
export function relativeSpelling(name: Name, origin: Name): string | undefined {
  if (name === origin) return '@';
  if (!isAtOrBelow(name, origin)) return undefined;
  const text = name.slice(0, origin === ROOT ? -1 : -origin.length - 1);
  // A label that consists of an `@` would be read as the origin.
  return resolveName(text, origin) === name ? text : undefined;
}

function spellings({ text, name: meant }: WrittenName, name: Name): readonly string[] {
  const plain = name === ROOT ? name : name.slice(0, -1);
  if (/(?<!\\)\.$/.test(text)) return [name, plain];
  if (canonicalName(`${text}.`) === meant) return [plain, name];
  const relative = relativeSpelling(name, originOf(text, meant));
  return relative === undefined ? [name, plain] : [relative, name, plain];
}

/** What completes a relative name. */
function originOf(text: string, meant: Name): Name {
  const own = text === '@' ? undefined : canonicalName(`${text}.`);
  if (own === undefined || meant === own || !meant.startsWith(own)) return meant;
  return meant.slice(own.length) as Name;
}

import type { NamedRecord, RecordForm } from '../../../records/form';
import type { WrittenName } from '../../../records/written-name';
import { placeAt, type Place, type TextEdit } from '../../../text/span';
import { commentLine, type CommentStyle } from '../../comment-line';
import { terraformNames, type Naming } from './written-names';

export const HCL_COMMENTS: CommentStyle = { mark: '#', isIndented: true };

/** A record that a resource or an object of Terraform makes, perhaps with others: `place` is all of it. */
export class TerraformForm implements RecordForm {
  readonly canInsertLines = false;
  readonly splitsStrings = false;
  readonly hasOrigin = false;
  readonly lines = undefined;
  readonly #place: Place;
  readonly #naming: Naming | undefined;
  readonly #needsQuotes: (value: string) => boolean;

  /** `naming`: of records that a provider's row describes; loose texts have no names. */
  constructor(place: Place, naming?: Naming, needsQuotes: (value: string) => boolean = () => false) {
    this.#place = place;
    this.#naming = naming;
    this.#needsQuotes = needsQuotes;
  }

  /** JSON has no comments. */
  get commentMark(): string | undefined {
    return this.#place.anchor.uri.endsWith('.json') ? undefined : HCL_COMMENTS.mark;
  }

  needsQuotes(value: string): boolean {
    return this.#needsQuotes(value);
  }

  lineAfter(): undefined {
    return undefined;
  }

  remove(): undefined {
    return undefined;
  }

  directiveAbove(): undefined {
    return undefined;
  }

  withTtl(): undefined {
    return undefined;
  }

  commentAbove(comment: string): TextEdit | undefined {
    if (this.commentMark === undefined) return undefined;
    const { anchor, start } = this.#place;
    const lineStart = anchor.text.lastIndexOf('\n', start - 1) + 1;
    const { at, text } = commentLine(anchor.text, lineStart, comment, HCL_COMMENTS);
    return { place: placeAt(anchor, at, at), text };
  }

  names(record: NamedRecord): readonly WrittenName[] {
    return this.#naming === undefined ? [] : terraformNames(record, this.#naming);
  }
}

import type { NamedRecord, NewRecord, RecordForm } from '../../../records/form';
import type { WrittenName } from '../../../records/written-name';
import { placeAt, type Place, type TextEdit } from '../../../text/span';
import { commentLine, type CommentStyle } from '../../comment-line';
import { newRecords, type Model } from './new-records';
import { terraformNames, type Naming } from './written-names';

export const HCL_COMMENTS: CommentStyle = { mark: '#', isIndented: true };

/** What is known of a record that a provider's row describes; undefined for loose texts. */
export interface Described {
  readonly naming: Naming;
  readonly isInSet: boolean;
  readonly needsSplit: boolean;
  readonly needsQuotes: ((value: string) => boolean) | undefined;
  /** Of a record that a resource makes: others can be written beside it. */
  readonly model: Model | undefined;
}

/** A record that a resource or an object of Terraform makes, possibly together with others: `place` is all of it. */
export class TerraformForm implements RecordForm {
  readonly canInsertLines = false;
  readonly splitsStrings = false;
  readonly hasOrigin = false;
  readonly lines = undefined;
  readonly #place: Place;
  readonly #described: Described | undefined;

  constructor(place: Place, described?: Described) {
    this.#place = place;
    this.#described = described;
  }

  get needsSplit(): boolean {
    return this.#described?.needsSplit ?? false;
  }

  get isInSet(): boolean {
    return this.#described?.isInSet ?? false;
  }

  /** JSON has no comments. */
  get commentMark(): string | undefined {
    return this.#place.anchor.uri.endsWith('.json') ? undefined : HCL_COMMENTS.mark;
  }

  needsQuotes(value: string): boolean {
    return this.#described?.needsQuotes?.(value) ?? false;
  }

  recordsAfter(added: readonly NewRecord[]): TextEdit | undefined {
    const model = this.#described?.model;
    return model && newRecords(model, added);
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
    return this.#described === undefined ? [] : terraformNames(record, this.#described.naming);
  }
}

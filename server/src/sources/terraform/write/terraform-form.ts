import type { RecordForm } from '../../../records/form';
import { placeAt, type Place, type TextEdit } from '../../../text/span';
import { commentLine, type CommentStyle } from '../../comment-line';

export const HCL_COMMENTS: CommentStyle = { mark: '#', isIndented: true };

/** A record that a resource or an object of Terraform makes, perhaps with others: `place` is all of it. */
export class TerraformForm implements RecordForm {
  readonly canInsertLines = false;
  readonly splitsStrings = false;
  readonly hasOrigin = false;
  readonly lines = undefined;
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** JSON has no comments. */
  get commentMark(): string | undefined {
    return this.#place.anchor.uri.endsWith('.json') ? undefined : HCL_COMMENTS.mark;
  }

  lineAfter(): undefined {
    return undefined;
  }

  remove(): undefined {
    return undefined;
  }

  commentAbove(comment: string): TextEdit | undefined {
    if (this.commentMark === undefined) return undefined;
    const { anchor, start } = this.#place;
    const lineStart = anchor.text.lastIndexOf('\n', start - 1) + 1;
    const { at, text } = commentLine(anchor.text, lineStart, comment, HCL_COMMENTS);
    return { place: placeAt(anchor, at, at), text };
  }
}

import { parseJsonHcl } from '../hcl/json';
import { parseStretches, type Stretch } from '../hcl/parse';
import { isVariablesFile, Segment } from './segment';

/** A `.tf`, `.tofu` or `.tfvars` file, or one of those in JSON, read in segments. */
export class TerraformFile {
  readonly uri: string;
  #text = '';
  #stretches: readonly Stretch[] = [];
  #segments: readonly Segment[] = [];

  constructor(uri: string) {
    this.uri = uri;
  }

  get text(): string {
    return this.#text;
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** Does the file give values to variables, and define nothing? */
  get isVariables(): boolean {
    return isVariablesFile(this.uri);
  }

  /** Reads new text. Segments whose text is as before stay the same objects. */
  update(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    if (/\.json$/i.test(this.uri)) {
      const tree = parseJsonHcl(text, this.isVariables ? 'variables' : 'configuration');
      this.#segments = [new Segment(this.uri, text, tree, 0)];
      return;
    }
    const before = new Map(this.#stretches.map((stretch, index) => [stretch, this.#segments[index]]));
    this.#stretches = parseStretches(text, this.#stretches);
    let offset = 0;
    this.#segments = this.#stretches.map((stretch) => {
      const known = before.get(stretch);
      before.delete(stretch); // a block that was copied is the same stretch twice, but in two places
      known?.move(offset);
      const segment = known ?? new Segment(this.uri, stretch.text, stretch.tree, offset);
      offset += stretch.text.length;
      return segment;
    });
  }
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceZone } from './answers/zone-reply';
import type { Survey } from '../mail/spf/evaluate/survey';
import type { ResourceRecord } from '../records/record';
import { TerraformModule } from '../sources/terraform/records/module';
import type { Finding } from '../rules/rule';
import { TerraformFindings } from './terraform-findings';
import { absolute, touches, type Span } from '../text/span';
import type { ZoneLinks } from './zone-links';

interface Known {
  readonly module: TerraformModule;
  readonly findings: TerraformFindings;
  readonly documents: Map<string, TextDocument>;
  /** The version of each document that the module knows. */
  readonly versions: Map<string, number>;
}

/**
 * The Terraform modules of the workspace: the files of one folder are one module. Where a tree was copied into a single
 * folder, the files keep their own folders in their names, as in `modules__dns__main.tf`.
 */
export class Modules {
  readonly #modules = new Map<string, Known>();
  readonly #neighbours: ZoneLinks;
  #held: readonly WorkspaceZone[] | undefined;

  constructor(neighbours: ZoneLinks) {
    this.#neighbours = neighbours;
  }

  /** The folders that have files, with a slash at the end. */
  folders(): readonly string[] {
    return [...new Set(this.uris().map((uri) => uri.slice(0, uri.lastIndexOf('/') + 1)))];
  }

  uris(): readonly string[] {
    return [...this.#modules.values()].flatMap(({ documents }) => [...documents.keys()]);
  }

  document(uri: string): TextDocument | undefined {
    return this.#modules.get(moduleOf(uri))?.documents.get(uri);
  }

  /** A file is new, or another object stands for it. */
  set(document: TextDocument): void {
    const known = this.#modules.get(moduleOf(document.uri)) ?? this.#begin(document.uri);
    known.documents.set(document.uri, document);
    known.versions.delete(document.uri);
  }

  delete(uri: string): void {
    const known = this.#modules.get(moduleOf(uri));
    if (known?.documents.delete(uri) !== true) return;
    this.#held = undefined;
    known.versions.delete(uri);
    known.module.delete(uri);
    if (known.documents.size > 0) return;
    this.#modules.delete(moduleOf(uri));
    this.#neighbours.touchAll();
  }

  /** Lets every module take note of edits, before a zone asks another. */
  update(): void {
    for (const uri of this.#modules.keys()) this.#current(uri)?.findings.update();
  }

  /** Every zone that some module says something about. Another list when a file changed. */
  held(): readonly WorkspaceZone[] {
    this.#held ??= [...this.#modules.values()]
      .flatMap(({ module }) => module.zones())
      .map((zone) => ({ uri: zone.uri, zone }));
    return this.#held;
  }

  /** The module that a file belongs to, with all edits read. */
  module(uri: string): TerraformModule | undefined {
    return this.#current(uri)?.module;
  }

  findings(uri: string): readonly Finding[] {
    return this.#current(uri)?.findings.of(uri) ?? [];
  }

  /** What an SPF record in a file costs, as far as it is known now. */
  survey(uri: string, record: ResourceRecord): Survey | undefined {
    return this.#current(uri)?.findings.survey(record);
  }

  /** The TXT records that are written in a file; those at `span` if it is given. */
  texts(uri: string, span?: Span): readonly ResourceRecord[] {
    const texts =
      this.#current(uri)
        ?.module.records(uri)
        .filter(({ text }) => text !== undefined) ?? [];
    return span === undefined ? texts : texts.filter(({ rdataPlace }) => touches(absolute(rdataPlace), span));
  }

  #begin(uri: string): Known {
    const module = new TerraformModule();
    const findings = new TerraformFindings(module, (zone, touch) => {
      return this.#neighbours.outsideOf({ uri: zone.uri, zone, touch });
    });
    const known: Known = { module, findings, documents: new Map(), versions: new Map() };
    this.#modules.set(moduleOf(uri), known);
    return known;
  }

  /** Documents change in place: reads those whose version is another one now. */
  #current(uri: string): Known | undefined {
    const known = this.#modules.get(moduleOf(uri));
    for (const document of known?.documents.values() ?? []) {
      if (known?.versions.get(document.uri) === document.version) continue;
      this.#held = undefined;
      known?.module.update(document.uri, document.getText());
      known?.versions.set(document.uri, document.version);
    }
    return known;
  }
}

function moduleOf(uri: string): string {
  const name = uri.lastIndexOf('/') + 1;
  return uri.slice(0, Math.max(name, uri.lastIndexOf('__') + 2));
}

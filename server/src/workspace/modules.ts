import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Survey } from '../mail/spf/evaluate/survey';
import type { ResourceRecord } from '../records/record';
import { TerraformModule } from '../records/terraform/module';
import type { Finding } from '../rules/rule';
import { TerraformFindings, type OutsideOf } from '../rules/terraform-findings';

interface Folder {
  readonly module: TerraformModule;
  readonly findings: TerraformFindings;
  readonly documents: Map<string, TextDocument>;
  /** The version of each document that the module knows. */
  readonly versions: Map<string, number>;
}

/** The Terraform modules of the workspace: the files of one folder are one module. */
export class Modules {
  readonly #folders = new Map<string, Folder>();
  readonly #outsideOf: OutsideOf;

  constructor(outsideOf: OutsideOf) {
    this.#outsideOf = outsideOf;
  }

  /** The folders that have files, with a slash at the end. */
  folders(): readonly string[] {
    return [...this.#folders.keys()];
  }

  uris(): readonly string[] {
    return [...this.#folders.values()].flatMap(({ documents }) => [...documents.keys()]);
  }

  document(uri: string): TextDocument | undefined {
    return this.#folders.get(folderOf(uri))?.documents.get(uri);
  }

  /** A file is new, or another object stands for it. */
  set(document: TextDocument): void {
    const folder = this.#folders.get(folderOf(document.uri)) ?? this.#begin(document.uri);
    folder.documents.set(document.uri, document);
    folder.versions.delete(document.uri);
  }

  delete(uri: string): void {
    const folder = this.#folders.get(folderOf(uri));
    if (folder?.documents.delete(uri) !== true) return;
    folder.versions.delete(uri);
    folder.module.delete(uri);
    if (folder.documents.size === 0) this.#folders.delete(folderOf(uri));
  }

  /** The module that a file belongs to, with all edits read. */
  module(uri: string): TerraformModule | undefined {
    return this.#current(uri)?.module;
  }

  findings(uri: string): readonly Finding[] {
    const all = this.#current(uri)?.findings.all() ?? [];
    return all.filter(({ place }) => place.anchor.uri === uri);
  }

  /** What an SPF record in a file costs, as far as it is known now. */
  survey(uri: string, record: ResourceRecord): Survey | undefined {
    return this.#current(uri)?.findings.survey(record);
  }

  #begin(uri: string): Folder {
    const module = new TerraformModule();
    const findings = new TerraformFindings(module, this.#outsideOf);
    const folder: Folder = { module, findings, documents: new Map(), versions: new Map() };
    this.#folders.set(folderOf(uri), folder);
    return folder;
  }

  /** Documents change in place: reads those whose version is another one now. */
  #current(uri: string): Folder | undefined {
    const folder = this.#folders.get(folderOf(uri));
    for (const document of folder?.documents.values() ?? []) {
      if (folder?.versions.get(document.uri) === document.version) continue;
      folder?.module.update(document.uri, document.getText());
      folder?.versions.set(document.uri, document.version);
    }
    return folder;
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

import { mergeConfigs, type Config } from '../../../server/src/config/config';
import { createDocument } from '../../../server/src/sources/document';
import type { Files } from '../../../server/src/workspace/files';
import { Workspace } from '../../../server/src/workspace/workspace';
import { FILES, OTHER, ZONES, type History, type Step } from './histories';
import { lineOf, ORIGINS, OVERRIDES, textOf } from './lines';

/** The environment of a workspace: a disk, open editors, settings. */
export class World {
  readonly disk = new Map<string, string>();
  readonly open = new Map<string, { readonly text: string; readonly languageId: string }>();
  readonly committed = new Map<string, string>();
  kept: ReadonlySet<string> = new Set();
  config: Config = mergeConfigs({ dnsMode: 'workspace' });
  trusted = true;
  roots: readonly string[] = [ZONES];
  readonly files: Files = {
    read: (uri) => Promise.resolve(this.disk.get(uri)),
    list: (folder) => Promise.resolve([...this.disk.keys()].filter((uri) => uri.startsWith(folder))),
  };

  constructor(texts: History['texts']) {
    FILES.forEach((uri, index) => this.disk.set(uri, textOf(uri, texts[index] ?? [])));
  }

  /** `atOnce`: how much an edit may read again before it returns. */
  newWorkspace(atOnce = Infinity): Workspace {
    return new Workspace({
      atOnce,
      files: this.files,
      roots: this.roots,
      trusted: this.trusted,
      allowOutside: true,
      config: () => this.config,
      now: () => Date.UTC(2026, 10, 24, 12),
    });
  }

  /** Performs a step, and notifies the workspace. False if nothing changed. */
  apply(workspace: Workspace, step: Step, version: number): boolean {
    switch (step.kind) {
      case 'configuration':
        this.config = mergeConfigs({
          dnsMode: step.mode,
          rules: new Map(step.isQuiet ? [['spf/*', 'off'] as const] : []),
          origins: ORIGINS[step.origins] ?? [],
          overrides: OVERRIDES[step.overrides] ?? [],
        });
        workspace.apply({ kind: 'configuration' });
        return true;
      case 'trust':
        this.trusted = step.trusted;
        workspace.apply({ kind: 'trust', trusted: step.trusted });
        return true;
      case 'folders':
        this.roots = step.both ? [ZONES, OTHER] : [ZONES];
        workspace.apply({ kind: 'folders', roots: this.roots });
        return true;
      case 'keep':
        this.kept = new Set(step.files.flatMap((file) => FILES[file] ?? []));
        workspace.apply({ kind: 'keep', uris: this.kept });
        return true;
      default:
        return this.#applyTo(FILES[step.file] ?? FILES[0], workspace, step, version);
    }
  }

  #applyTo(
    uri: string,
    workspace: Workspace,
    step: Extract<Step, { readonly file: number }>,
    version: number,
  ): boolean {
    const text = this.open.get(uri)?.text;
    switch (step.kind) {
      case 'open':
        // Editors do not send documents of other languages.
        if (text !== undefined || /\.(?:conf|txt)$/.test(uri)) return false;
        return this.#open(workspace, uri, { text: this.disk.get(uri) ?? '', languageId: languageOf(uri) }, version);
      case 'language':
        // An editor closes the document and opens it again.
        if (text === undefined || step.id === this.open.get(uri)?.languageId) return false;
        workspace.apply({ kind: 'close', uri });
        return this.#open(workspace, uri, { text, languageId: step.id }, version);
      case 'committed': {
        const before = textOf(uri, step.lines);
        this.committed.set(uri, before);
        workspace.apply({ kind: 'committed', texts: new Map([[uri, before]]) });
        return true;
      }
      case 'close':
        workspace.apply({ kind: 'close', uri });
        return this.open.delete(uri);
      case 'edit': {
        if (text === undefined) return false;
        const start = Math.min(step.at, text.length);
        const end = Math.min(start + step.length, text.length);
        this.#edit(workspace, uri, version, { start, end, text: `${lineOf(uri, step.line)}\n` });
        return true;
      }
      case 'line-ends': {
        if (text === undefined) return false;
        const other = text.replaceAll(/\r\n|\r|\n/g, step.end);
        this.#edit(workspace, uri, version, { start: 0, end: text.length, text: other });
        return true;
      }
      case 'write':
        this.disk.set(uri, textOf(uri, step.lines));
        workspace.apply({ kind: 'disk', uris: [uri] });
        return true;
      case 'delete':
        if (!this.disk.delete(uri)) return false;
        workspace.apply({ kind: 'disk', uris: [uri] });
        return true;
    }
  }

  #open(
    workspace: Workspace,
    uri: string,
    opened: { readonly text: string; readonly languageId: string },
    version: number,
  ): boolean {
    workspace.open(createDocument(uri, opened.languageId, opened.text, version));
    this.open.set(uri, opened);
    return true;
  }

  #edit(
    workspace: Workspace,
    uri: string,
    version: number,
    edit: { readonly start: number; readonly end: number; readonly text: string },
  ): void {
    const { text: before, languageId } = this.open.get(uri) ?? { text: '', languageId: languageOf(uri) };
    const document = workspace.document(uri);
    if (document === undefined) throw new Error(`${uri} is open and not known`);
    const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
    // Positions never point into a line end: what the document makes of the range is what an editor would have sent.
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    this.open.set(uri, { text: before.slice(0, start) + edit.text + before.slice(end), languageId });
    workspace.apply({ kind: 'edit', uri, changes: [{ range, text: edit.text }], version });
  }
}

function languageOf(uri: string): string {
  return uri.endsWith('.tf') ? 'terraform' : 'dns-zone';
}

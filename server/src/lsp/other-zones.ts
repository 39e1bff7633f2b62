import type { WorkspaceZone } from '../analysis/answers/zone-reply';
import { zonesInClosedFiles } from '../features/mail-records/closed-files';
import type { Name } from '../records/name';
import type { Workspace } from '../workspace/workspace';

/** Milliseconds for which the same zones are given: editors request actions at each movement of the cursor. */
const FRESH = 10_000;

/** The zones in files that are not open and may hold mail records of a domain. The last request is remembered. */
export class OtherZones {
  readonly #workspace: Workspace;
  #last: { readonly domain: Name; readonly at: number; readonly zones: Promise<WorkspaceZone[]> } | undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  of(domain: Name): Promise<readonly WorkspaceZone[]> {
    if (this.#last?.domain !== domain || Date.now() - this.#last.at > FRESH) {
      const zones = zonesInClosedFiles(this.#workspace, domain).catch(() => []);
      this.#last = { domain, at: Date.now(), zones };
    }
    return this.#last.zones;
  }
}

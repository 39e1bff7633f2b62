import { decodedPath } from '../../../text/uri';
import { resolvePath } from '../../include-path';
import type { GivenOrigin } from '../../origin';
import type { ZoneDeclaration } from './declaration';

/** A declaration with the places that its path may mean. */
interface PlacedDeclaration extends ZoneDeclaration {
  readonly uris: readonly string[];
  /** The segments of its path on the server, the last one first. */
  readonly segments: readonly string[];
}

/** The declarations of a configuration, found by file. */
export class DeclaredZones {
  readonly #project: string;
  readonly #byFileName = new Map<string, PlacedDeclaration[]>();

  /** `directory`: what relative paths of zones are relative to on the server; otherwise the folder of `project`. */
  constructor(project: string, declarations: readonly ZoneDeclaration[], directory: string | undefined) {
    this.#project = project;
    for (const declaration of declarations) {
      const path = declaration.path.startsWith('/') ? declaration.path : `${directory ?? ''}/${declaration.path}`;
      const segments = path.split('/').filter(isStep).reverse();
      const uris = [declaration.path, path.slice(directory === undefined ? 1 : 0)].map((each) => {
        return resolvePath(each, project);
      });
      const [fileName = ''] = segments;
      const known = this.#byFileName.get(fileName);
      if (known === undefined) this.#byFileName.set(fileName, [{ ...declaration, uris, segments }]);
      else known.push({ ...declaration, uris, segments });
    }
  }

  /**
   * The zone that a file holds. Copies of a server's files are in other folders than on the server, so the path that
   * has most of its last segments counts, unless several are as good and name different zones. It is certain if it
   * leads to the file itself.
   */
  of(uri: string): GivenOrigin | undefined {
    const segments = decodedPath(uri).split('/').filter(isStep).reverse();
    const named = this.#byFileName.get(segments[0] ?? '') ?? [];
    const exact = named.filter(({ uris }) => uris.includes(uri));
    if (exact.length > 0) return this.#declared(exact, true);
    const shared = named.map((declaration) => commonLength(declaration.segments, segments));
    const most = Math.max(...shared);
    const best = named.filter((_, index) => shared[index] === most);
    const isClear = best.every(({ name, path }) => name === best[0]?.name || path === best[0]?.path);
    return isClear ? this.#declared(best, false) : undefined;
  }

  /** One file may hold several zones: then it is read as the first of them. */
  #declared(declarations: readonly ZoneDeclaration[], isCertain: boolean): GivenOrigin | undefined {
    const [first] = declarations;
    if (first === undefined) return undefined;
    const { name, view } = first;
    const isOneView = declarations.every((other) => other.name !== name || other.view === view);
    return { name, by: 'project', project: this.#project, view: isOneView ? view : undefined, isCertain };
  }
}

function isStep(segment: string): boolean {
  return segment !== '' && segment !== '.';
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

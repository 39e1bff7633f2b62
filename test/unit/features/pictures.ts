import { absolute, type Place, type Span } from '../../../server/src/text/span';
import type { Workspace } from '../../../server/src/workspace/workspace';
import { URI, workspaceWith } from './spf';

/** A workspace whose first file has a cursor, drawn as `|`. */
export interface Scene {
  readonly workspace: Workspace;
  readonly uri: string;
  readonly offset: number;
}

/** The files by URI; the one with a `|` in it has the cursor there. A text alone is `example.com.zone`. */
export function scene(given: string | Readonly<Record<string, string>>): Scene {
  const files = typeof given === 'string' ? { [URI]: given } : given;
  const [uri, text] = Object.entries(files).find(([, content]) => content.includes('|')) ?? [URI, files[URI] ?? ''];
  const offset = text.indexOf('|');
  const without = { ...files, [uri]: text.replace('|', '') };
  const { [URI]: own = '', ...others } = without;
  return { workspace: workspaceWith(own, others), uri, offset };
}

/**
 * Lines of the workspace with marks below the places, without lines that have none; files are named if there are
 * several.
 */
export function drawn(workspace: Workspace, places: readonly Place[], marks: readonly string[] = []): string {
  const uris = [...new Set(places.map(({ anchor }) => anchor.uri))];
  const pictures = uris.map((uri) => {
    const here = places.flatMap((place, index) => {
      return place.anchor.uri === uri ? [{ ...absolute(place), mark: marks[index] ?? '^' }] : [];
    });
    const lines = underlined(workspace.document(uri)?.getText() ?? '', here);
    return workspace.uris().length > 1 ? `${uri.slice(uri.lastIndexOf('/') + 1)}:\n${lines}` : lines;
  });
  return pictures.join('\n');
}

/** The lines of a text that hold a span, each with its marks below it. */
function underlined(text: string, spans: readonly (Span & { readonly mark?: string })[]): string {
  let start = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const end = start + line.length;
      const here = spans.filter((span) => span.start <= end && span.end >= start && span.start >= start);
      const base = start;
      start = end + 1;
      if (here.length === 0) return [];
      const marks = here.reduce((drawn, { start: from, end: to, mark = '^' }) => {
        const width = Math.max(1, Math.min(to, end) - from);
        return drawn.padEnd(from - base).slice(0, from - base) + mark.repeat(width);
      }, '');
      return [line, marks];
    })
    .join('\n');
}

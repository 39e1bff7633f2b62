import { createDocument } from '../../../../server/src/sources/document';
import { defaultConfig } from '../../../../server/src/config/config';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';

/** `file:line rule` for what is found in these files of one folder, by rules whose ids begin so. */
export function findingsIn(files: Readonly<Record<string, string>>, rule: string): string[] {
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///'],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
    now: () => Date.UTC(2026, 10, 24, 12),
  });
  for (const [name, text] of Object.entries(files)) {
    workspace.open(createDocument(`file:///${name}`, 'terraform', text));
  }
  return Object.entries(files).flatMap(([name, text]) =>
    workspace
      .findings(`file:///${name}`)
      .filter(({ rule: { id } }) => id.startsWith(rule))
      .map(({ rule: { id }, place }) => {
        const line = text.slice(0, place.anchor.offset + place.start).split('\n').length;
        return `${name}:${String(line)} ${id}`;
      }),
  );
}

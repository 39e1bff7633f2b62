export function brokenLinks(files: ReadonlyMap<string, string | Uint8Array>): string[];

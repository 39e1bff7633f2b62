interface SiteRule {
  readonly id: string;
  readonly severity: string;
  readonly fix?: string | undefined;
  readonly summary: string;
  readonly references: readonly { readonly text: string; readonly url: string | undefined }[];
}

export function siteFiles(
  rules: readonly SiteRule[],
  scripts: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Map<string, string | Uint8Array>;

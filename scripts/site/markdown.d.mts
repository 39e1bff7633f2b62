interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

export function renderMarkdown(
  text: string,
  linkTo?: (href: string) => string,
  playground?: string,
): { readonly html: string; readonly headings: readonly Heading[] };

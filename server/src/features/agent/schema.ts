/** The part of JSON Schema that the arguments of tools use. */
export interface JsonSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}

interface Property {
  readonly type: 'string' | 'integer' | 'array';
  readonly description: string;
  readonly minimum?: number;
  readonly items?: { readonly type: 'string' };
}

/** Arguments that several tools take. */
export const ARGUMENTS = {
  paths: {
    type: 'array',
    items: { type: 'string' },
    description: 'Zone files, Terraform files, folders or globs, relative to the root folder.',
  },
  path: { type: 'string', description: 'A zone file or Terraform file, relative to the root folder.' },
  page: { type: 'integer', minimum: 1, description: 'Page of a long answer, as `next` gives it. Default 1.' },
} as const satisfies Readonly<Record<string, Property>>;

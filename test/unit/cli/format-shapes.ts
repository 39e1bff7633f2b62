import { readFileSync } from 'node:fs';

/** What the description of a JSON format requires of the parts that we write, where no schema of it is published. */
export const SHAPES: Readonly<Record<string, object>> = {
  json: JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object,
  // https://docs.gitlab.com/ci/testing/code_quality/
  gitlab: list(
    object(
      {
        description: text(),
        check_name: text(),
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: object(
          {
            path: { type: 'string', not: { pattern: '^[.]/' } },
            lines: object({ begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } }, 'begin'),
          },
          'path',
          'lines',
        ),
      },
      'description',
      'check_name',
      'fingerprint',
      'severity',
      'location',
    ),
  ),
};

function object(properties: Readonly<Record<string, object>>, ...required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: object): object {
  return { type: 'array', items };
}

function text(): object {
  return { type: 'string', minLength: 1 };
}

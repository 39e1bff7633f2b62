import { readFileSync } from 'node:fs';

/** What the specification of each JSON format requires of the parts that we write, as JSON Schema. */
export const SHAPES: Readonly<Record<string, object>> = {
  json: JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object,
  // SARIF 2.1.0, sections 3.13 to 3.58.
  sarif: object(
    {
      $schema: text(),
      version: { const: '2.1.0' },
      runs: list(
        object(
          {
            tool: object({
              driver: object(
                {
                  name: text(),
                  version: text(),
                  rules: list(
                    object(
                      {
                        id: text(),
                        shortDescription: sarifText(),
                        helpUri: { type: 'string', pattern: '^https?://' },
                        defaultConfiguration: object({ level: sarifLevel() }),
                      },
                      'id',
                    ),
                  ),
                },
                'name',
              ),
            }),
            columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
            results: list(
              object(
                {
                  ruleId: text(),
                  ruleIndex: { type: 'integer', minimum: 0 },
                  level: sarifLevel(),
                  message: sarifText(),
                  locations: list(object({ physicalLocation: sarifLocation() })),
                  relatedLocations: list(
                    object({
                      id: { type: 'integer', minimum: 0 },
                      message: sarifText(),
                      physicalLocation: sarifLocation(),
                    }),
                  ),
                  partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                  fixes: list(
                    object(
                      {
                        description: sarifText(),
                        artifactChanges: {
                          ...list(
                            object(
                              {
                                artifactLocation: sarifArtifact(),
                                replacements: {
                                  ...list(
                                    object(
                                      { deletedRegion: sarifRegion(), insertedContent: sarifText() },
                                      'deletedRegion',
                                    ),
                                  ),
                                  minItems: 1,
                                },
                              },
                              'artifactLocation',
                              'replacements',
                            ),
                          ),
                          minItems: 1,
                        },
                      },
                      'artifactChanges',
                    ),
                  ),
                },
                'message',
              ),
            ),
          },
          'tool',
        ),
      ),
    },
    'version',
    'runs',
  ),
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
  // reviewdog, proto/rdf/reviewdog.proto
  rdjson: object(
    {
      source: object({ name: text() }, 'name'),
      diagnostics: list(
        object(
          {
            message: text(),
            location: object({ path: text(), range: rdRange() }, 'path'),
            severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
            code: object({ value: text(), url: text() }, 'value'),
            suggestions: list(object({ range: rdRange(), text: { type: 'string' } }, 'range', 'text')),
          },
          'message',
          'location',
        ),
      ),
    },
    'diagnostics',
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

function sarifText(): object {
  return object({ text: { type: 'string' } }, 'text');
}

function sarifLevel(): object {
  return { enum: ['none', 'note', 'warning', 'error'] };
}

function sarifArtifact(): object {
  return object({ uri: { type: 'string', pattern: "^[A-Za-z0-9%._~:/!$&'()*+,;=@-]+$" } }, 'uri');
}

function sarifRegion(): object {
  const position = { type: 'integer', minimum: 1 };
  return object({ startLine: position, startColumn: position, endLine: position, endColumn: position }, 'startLine');
}

function sarifLocation(): object {
  return object({ artifactLocation: sarifArtifact(), region: sarifRegion() }, 'artifactLocation', 'region');
}

function rdRange(): object {
  const position = object(
    { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
    'line',
    'column',
  );
  return object({ start: position, end: position }, 'start');
}

import { reportOf } from '../report/report';
import { ARGUMENTS } from './schema';
import { stringOf, stringsOf, type Tool } from './tool';

export const check: Tool = {
  name: 'zonewise_check',
  title: 'Check DNS files',
  description:
    'Finds what breaks e-mail in DNS zone files and Terraform: SPF, DKIM, DMARC, MX and zone syntax. ' +
    'Each finding has its place, rule and message. Call zonewise_explain for a rule, zonewise_fix for a remedy.',
  input: {
    type: 'object',
    properties: {
      paths: ARGUMENTS.paths,
      severity: { type: 'string', description: 'The least severity to list: error, warning, info or hint (default).' },
      page: ARGUMENTS.page,
    },
    required: ['paths'],
  },
  async run(input, { open, language }) {
    const paths = stringsOf(input, 'paths');
    if (paths.length === 0) return { kind: 'problem', problem: 'paths: name at least one file or folder' };
    const { workspace, uris, positions, notFound } = await open(paths);
    const least = SEVERITIES.indexOf(stringOf(input, 'severity') ?? 'hint');
    if (least < 0) return { kind: 'problem', problem: `severity: one of ${SEVERITIES.join(', ')}` };
    const found = uris.map((uri) => ({ path: positions.path(uri), findings: workspace.findings(uri), language }));
    const all = reportOf(found, positions).files.flatMap(({ path, findings }) =>
      findings.map(({ start, rule, severity, message, fixes }) => ({
        at: `${path}:${String(start.line)}:${String(start.column)}`,
        severity,
        rule,
        message,
        fixes: fixes.map(({ title, safe }) => (safe ? `safe: ${title}` : title)),
      })),
    );
    const listed = all.filter(({ severity }) => SEVERITIES.indexOf(severity) <= least);
    const facts = {
      files: uris.length,
      findings: all.length,
      ...(notFound.length > 0 ? { notFound: notFound.slice(0, 5) } : {}),
    };
    return { kind: 'list', facts, items: listed };
  },
};

const SEVERITIES: readonly string[] = ['error', 'warning', 'info', 'hint'];

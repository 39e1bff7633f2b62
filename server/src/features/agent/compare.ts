import { compareZones } from '../compare/compare';
import { compareReportOf } from '../report/compare';
import { ARGUMENTS } from './schema';
import { stringsOf, type Tool } from './tool';

export const compare: Tool = {
  name: 'zonewise_compare',
  title: 'Compare mail records',
  description:
    'Compares what two sides publish for mail, domain by domain: MX, SPF, DKIM, DMARC and related records that are ' +
    'missing, changed or reordered. For example the zone before and after a move to another DNS provider.',
  input: {
    type: 'object',
    properties: {
      a: { ...ARGUMENTS.paths, description: 'The files of the first side, such as the old zone.' },
      b: { ...ARGUMENTS.paths, description: 'The files of the second side.' },
      page: ARGUMENTS.page,
    },
    required: ['a', 'b'],
  },
  async run(input, { open }) {
    const [pathsA, pathsB] = [stringsOf(input, 'a'), stringsOf(input, 'b')];
    const [a, b] = [await open(pathsA), await open(pathsB)];
    if (a.uris.length === 0 || b.uris.length === 0)
      return { kind: 'problem', problem: 'a and b must each name a DNS file' };
    const sides = {
      a: { name: pathsA.join(', '), positions: a.positions },
      b: { name: pathsB.join(', '), positions: b.positions },
    };
    const { domains } = compareReportOf(compareZones(a.workspace.zones(), b.workspace.zones()), sides);
    const items = domains.flatMap(({ domain, differences }) =>
      differences.map(({ kind, name, purpose, a, b }) => ({
        domain,
        kind,
        name,
        purpose,
        a: a.map(short),
        b: b.map(short),
      })),
    );
    return { kind: 'list', facts: { domains: domains.length, differences: items.length }, items };
  },
};

function short({ type, data, path, line }: { type: string; data: string; path: string; line: number }) {
  return { at: `${path}:${String(line)}`, record: `${type} ${data}` };
}

import { compareZones, isDifferent, type Comparison } from '../../features/compare/compare';
import { compareReportOf } from '../../features/report/compare';
import { message, type Message } from '../../messages/message';
import { displayName } from '../../records/name';
import { defineCommand } from '../command';
import { diffText } from '../diff-report';
import { openSides, type DiffSides } from '../diff-sides';
import { dnsOf, dnsOptions, formatOption, originOption } from '../options';
import { paintFor } from '../paint';

/** `zonewise diff`: compares the mail records of two zones. */
export const diff = defineCommand({
  name: 'diff',
  summary: 'cli/command.diff',
  arguments: [
    { name: 'A', help: 'cli/argument.side', completes: 'path' },
    { name: 'B', help: 'cli/argument.side', completes: 'path' },
  ],
  options: {
    ttl: { kind: 'flag', help: 'cli/option.ttl' },
    ...originOption,
    ...dnsOptions,
    ...formatOption,
  },
  exitCodes: 'cli/exit.diff',
  examples: [
    'diff cpanel.db cloudflare.txt',
    'diff HEAD~1:zones/shop.zone zones/shop.zone',
    'diff --dns live shop.zone dns:shop.example',
  ],
  async run({ args: [a = '', b = ''], options }, { language, complain }) {
    const troubles: Message[] = [];
    const trouble = (told: Message) => void troubles.push(told);
    const sides = await openSides({ a, b, origin: options.origin, ...dnsOf(options) }, { trouble, note: complain });
    const omits = sides?.omits === undefined ? {} : { omits: sides.omits };
    const compared =
      sides &&
      compareZones(sides.a.workspace.zones(), sides.b.workspace.zones(), { comparesTtl: options.ttl, ...omits });
    if (sides !== undefined && compared !== undefined && troubles.length === 0) {
      troubles.push(...unpaired(compared, sides));
    }
    for (const each of troubles) complain(each);
    if (sides === undefined || compared === undefined || troubles.length > 0) return 2;

    for (const each of copies(compared, sides)) complain(each);
    const names = [...sides.unanswered].map(displayName).join(', ');
    if (names !== '') complain(message('compare/no-answer', { names }));
    const isJson = options.format === 'json';
    process.stdout.write(
      isJson
        ? `${JSON.stringify(compareReportOf(compared, sides, sides.unanswered), null, 2)}\n`
        : diffText(compared, sides, language, paintFor(process.stdout)),
    );
    if (compared.some(isDifferent)) return 1;
    return names === '' ? 0 : 2;
  },
});

/** Two sides without a common domain cannot be compared; of two folders, some domains may be on one side only. */
function unpaired(compared: readonly Comparison[], { a, b }: DiffSides): readonly Message[] {
  const empty = [a, b].filter(({ workspace }) => workspace.zones().length === 0);
  if (empty.length > 0) return empty.map(({ name }) => message('compare/no-zone', { path: name }));
  if (compared.some((each) => each.a !== undefined && each.b !== undefined)) return [];
  const domainsOf = (side: 'a' | 'b') => {
    return compared.flatMap((each) => (each[side] === undefined ? [] : displayName(each.domain))).join(', ');
  };
  const args = { a: a.name, domainA: domainsOf('a'), b: b.name, domainB: domainsOf('b') };
  return [message('compare/other-domain', args)];
}

function copies(compared: readonly Comparison[], { a, b }: DiffSides): readonly Message[] {
  return compared.flatMap(({ domain, copies }) =>
    copies.map(({ uri }) => {
      const path = (a.workspace.document(uri) === undefined ? b : a).positions.path(uri);
      return message('compare/copies', { path, domain: displayName(domain) });
    }),
  );
}

import { readBounce } from '../../mail/bounce/bounce';
import { canonicalName } from '../../records/names';
import { bounceText } from '../bounce/bounce-text';
import { statusesOf } from '../mail-status/domains';
import { protocolRows, requirementRows } from '../mail-status/status-text';
import { ARGUMENTS } from './schema';
import { stringOf, stringsOf, type Tool } from './tool';

export const bounce: Tool = {
  name: 'zonewise_bounce',
  title: 'Explain a refused message',
  description:
    'Explains an SMTP reply, a bounce or a mail log line: which requirement the receiver found unmet, for which domain, ' +
    'and what the given files publish for that domain.',
  input: {
    type: 'object',
    properties: {
      text: { type: 'string', description: 'The SMTP reply or the whole log line.' },
      paths: ARGUMENTS.paths,
      page: ARGUMENTS.page,
    },
    required: ['text'],
  },
  async run(input, { open, language }) {
    const read = readBounce(stringOf(input, 'text') ?? '');
    if (read === undefined) return { kind: 'problem', problem: 'text: not an SMTP reply or a log line with one' };
    const [reason, advice] = bounceText(read, language);
    const { workspace, positions } = await open(stringsOf(input, 'paths'));
    const domain = read.domain === undefined ? undefined : canonicalName(read.domain);
    const statuses = domain === undefined ? [] : statusesOf(workspace, domain);
    const items = statuses.flatMap(({ uri, status }) => {
      const path = positions.path(uri);
      const rows = [...protocolRows(status, language), ...requirementRows(status, language)];
      return rows.map(({ label, text, state }) => ({ path, label, text, state }));
    });
    const { receiver, requirement } = read;
    return { kind: 'list', facts: { receiver, requirement }, items: [{ reason, advice }, ...items] };
  },
};

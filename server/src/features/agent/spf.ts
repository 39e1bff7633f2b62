import { parseIp } from '../../mail/spf/addresses';
import { absolute } from '../../text/span';
import { spfReportOf } from '../report/spf';
import { checkRequest, checkSpf } from '../spf-check';
import { traceOf } from '../spf-trace';
import { ARGUMENTS } from './schema';
import { stringOf, stringsOf, type Tool } from './tool';

export const spf: Tool = {
  name: 'zonewise_spf',
  title: 'Evaluate SPF',
  description:
    'Evaluates SPF (RFC 7208) for mail from an address, step by step, with the count of DNS lookups. Uses the given ' +
    'files and a table of known senders, never the network: names known nowhere make the result unknown.',
  input: {
    type: 'object',
    properties: {
      domain: { type: 'string', description: 'The domain whose SPF record counts.' },
      ip: { type: 'string', description: 'The IPv4 or IPv6 address that sends.' },
      sender: { type: 'string', description: 'The envelope sender. Default: postmaster@domain.' },
      helo: { type: 'string', description: 'The name in HELO. Default: the domain.' },
      paths: ARGUMENTS.paths,
      page: ARGUMENTS.page,
    },
    required: ['domain', 'ip', 'paths'],
  },
  async run(input, { open, language }) {
    const domain = stringOf(input, 'domain');
    const ip = parseIp(stringOf(input, 'ip') ?? '');
    if (domain === undefined || ip === undefined) return { kind: 'problem', problem: 'domain and ip are needed' };
    const { workspace, positions } = await open(stringsOf(input, 'paths'));
    const request = checkRequest(
      { domain, ip, sender: stringOf(input, 'sender'), helo: stringOf(input, 'helo') },
      Date.now(),
    );
    const checked = await checkSpf(request, { workspace, network: undefined, withSenders: true });
    const trace = traceOf(checked.trace, (uri, place) => {
      const line = place === undefined ? '' : `:${String(positions.at(place.anchor.uri, absolute(place).start).line)}`;
      return `${positions.path(place?.anchor.uri ?? uri)}${line}`;
    });
    const { result, lookups, voidLookups, trace: items } = spfReportOf(checked, trace, language);
    return { kind: 'list', facts: { result, lookups, voidLookups }, items };
  },
};

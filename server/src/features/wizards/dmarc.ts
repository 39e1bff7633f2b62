import { isDmarc } from '../../mail/dmarc/record';
import { parseUriList } from '../../mail/dmarc/uri';
import { displayName, isAtOrBelow, type Name, under } from '../../records/name';
import { canonicalName } from '../../records/names';
import { quote } from '../../records/presentation/encoding';
import { organizationalDomain } from '../../records/public-suffix';
import type { ResourceRecord } from '../../records/record';
import { fileName } from '../../text/uri';
import { done, type Draft } from './done';
import { isStep, type Target, targetOf } from './target';
import { answer, say, type Step, type WizardContext } from './wizard';

/** Creates a DMARC record: policy, test mode, report addresses, and the authorisation that other domains publish. */
export function dmarcWizard(context: WizardContext): Step {
  const target = targetOf(context);
  if (isStep(target)) return target;
  const domain = displayName(target.name);
  const title = say(context, 'wizard/dmarc.title', { domain });
  if (target.zone.records(under('_dmarc', target.domain)).some(isPolicy))
    return { kind: 'stop', message: say(context, 'wizard/dmarc.exists', { domain }) };
  const policy = answer(context, 'policy');
  if (policy === undefined) return policyStep(context, title);
  const mode = answer(context, 'mode');
  if (policy !== 'none' && mode === undefined) return modeStep(context, title, policy);
  const addresses = answer(context, 'addresses');
  const problem = addressProblem(context, context.draft?.[0] ?? addresses ?? '');
  if (addresses === undefined || problem !== undefined)
    return {
      kind: 'input',
      id: 'addresses',
      title,
      hint: say(context, 'wizard/dmarc.addresses'),
      value: `postmaster@${domain}`,
      ...(problem !== undefined && { problem }),
    };
  const outside = externalHosts(target.name, addresses);
  const external = answer(context, 'external');
  if (outside.length > 0 && external === undefined) return externalStep(context, title, target, outside);
  const rua = uriList(addresses);
  const tags = [`v=DMARC1; p=${policy}`, ...(mode === 'test' ? ['t=y'] : []), ...(rua === '' ? [] : [`rua=${rua}`])];
  const record: Draft = { owner: under('_dmarc', target.domain), type: 'TXT', data: quote(tags.join('; ')) };
  const permissions = external === 'add' ? outside.flatMap((host) => permissionDraft(context, target, host)) : [];
  return done(context, target, title, [record, ...permissions]);
}

/** A policy, what may be one, or an alias of one: another record beside it would make receivers ignore both. */
function isPolicy({ type, text }: ResourceRecord): boolean {
  return type === 'CNAME' || (text !== undefined && (text.hasHoles || isDmarc(text.value)));
}

function policyStep(context: WizardContext, title: string): Step {
  const choices = (['none', 'quarantine', 'reject'] as const).map((value) => ({
    value,
    label: `p=${value}`,
    detail: say(context, `wizard/dmarc.${value}`),
  }));
  return { kind: 'pick', id: 'policy', title, hint: say(context, 'wizard/dmarc.policy'), choices };
}

/** RFC 9989 section 4.7: with `t=y` receivers apply the policy one level below. */
function modeStep(context: WizardContext, title: string, policy: string): Step {
  const weaker = policy === 'reject' ? 'quarantine' : 'none';
  const choices = [
    { value: 'enforce', label: say(context, 'wizard/dmarc.enforce'), detail: `p=${policy}` },
    {
      value: 'test',
      label: say(context, 'wizard/dmarc.test'),
      description: 't=y',
      detail: say(context, 'wizard/dmarc.test.detail', { policy, weaker }),
    },
  ];
  return { kind: 'pick', id: 'mode', title, hint: say(context, 'wizard/dmarc.mode'), choices };
}

/** `a@example.com, b@example.net` as the value of `rua`; `mailto:` is optional. */
function uriList(addresses: string): string {
  const written = addresses.split(/[,\s]+/).filter((address) => address !== '');
  return written.map((address) => (/^[a-z]+:/i.test(address) ? address : `mailto:${address}`)).join(',');
}

function addressProblem(context: WizardContext, addresses: string): string | undefined {
  const value = uriList(addresses);
  if (value === '') return undefined;
  const { uris, problems } = parseUriList(value, { start: 0, end: value.length });
  const wrong = uris.find(({ address, span }) => {
    return address === undefined || problems.some((each) => each.span.start <= span.end && span.start <= each.span.end);
  });
  return wrong && say(context, 'wizard/dmarc.not-an-address', { word: wrong.text.replace(/^mailto:/i, '') });
}

/** Hosts of other organizations: these receive reports only with their permission (RFC 9990 section 4). */
function externalHosts(domain: Name, addresses: string): Name[] {
  const value = uriList(addresses);
  const own = organizationalDomain(domain) ?? domain;
  const { uris } = parseUriList(value, { start: 0, end: value.length });
  const hosts = uris.flatMap(({ domain: host }) => (host === undefined ? [] : (canonicalName(host) ?? [])));
  return [...new Set(hosts)].filter((host) => (organizationalDomain(host) ?? host) !== own);
}

function externalStep(context: WizardContext, title: string, target: Target, hosts: readonly Name[]): Step {
  const domain = displayName(target.name);
  const names = hosts.map(displayName).join(', ');
  const files = hosts.flatMap((host) => permissionDraft(context, target, host).map(({ uri }) => fileName(uri)));
  const add = {
    value: 'add',
    label: say(context, 'wizard/dmarc.external.add', { file: [...new Set(files)].join(', ') }),
  };
  const leave = {
    value: 'leave',
    label: say(context, 'wizard/dmarc.external.leave'),
    detail: hosts.map((host) => `${displayName(permissionName(target.name, host))} TXT "v=DMARC1"`).join('\n'),
  };
  return {
    kind: 'pick',
    id: 'external',
    title,
    hint: say(context, 'wizard/dmarc.external', { host: names, domain }),
    choices: files.length > 0 ? [add, leave] : [leave],
  };
}

function permissionName(domain: Name, host: Name): Name {
  return under(`${displayName(domain)}._report._dmarc`, host);
}

/** The authorisation for a zone of the workspace that holds the host and lacks it. */
function permissionDraft({ workspace }: WizardContext, { name }: Target, host: Name): (Draft & { uri: string })[] {
  const owner = permissionName(name, host);
  const home = workspace.zones().find(({ zone }) => zone.apex !== undefined && isAtOrBelow(host, zone.apex));
  if (home === undefined || home.zone.records(owner).length > 0) return [];
  return [{ owner, type: 'TXT', data: '"v=DMARC1"', zone: home.zone, uri: home.uri }];
}

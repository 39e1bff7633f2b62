import { limits } from '../../mail/spf/facts';
import { isSpf, parseSpf } from '../../mail/spf/record';
import { type Sender, senderOfMailHost, senders } from '../../mail/spf/senders';
import { displayName } from '../../records/name';
import { quote } from '../../records/presentation/encoding';
import { field, type ResourceRecord } from '../../records/record';
import { textRecords } from '../../records/text-records';
import { done, type Draft } from './done';
import { isStep, type Target, targetOf } from './target';
import { answer, say, type Choice, type Step, type WizardContext } from './wizard';

/** Creates an SPF record from those who send, or adds them to the one that exists. */
export function spfWizard(context: WizardContext): Step {
  const target = targetOf(context);
  if (isStep(target)) return target;
  const domain = displayName(target.name);
  const present = textRecords(target.zone.records(target.domain)).filter(({ text }) => isSpf(text.value));
  const [existing] = present;
  const problems = existing === undefined ? [] : parseSpf(existing.text.value).problems;
  if (present.length > 1 || existing?.text.hasHoles === true || problems.some(({ permerror }) => permerror))
    return { kind: 'stop', message: say(context, 'wizard/spf.broken', { domain }) };
  const before = existing?.text.value;
  const title = say(context, before === undefined ? 'wizard/spf.title' : 'wizard/spf.title.add', { domain });
  const chosen = context.answers['senders'];
  const used = lookupsOf(context, target, existing?.record);
  if (chosen === undefined || used + costOf(chosen) > limits.lookups)
    return sendersStep(context, target, title, before, used);
  const networks = answer(context, 'networks');
  const problem = networkProblem(context, context.draft?.[0] ?? networks ?? '');
  if (networks === undefined || problem !== undefined)
    return {
      kind: 'input',
      id: 'networks',
      title,
      hint: say(context, 'wizard/spf.networks'),
      value: '',
      ...(problem !== undefined && { problem }),
    };
  const terms = [...chosen, ...networkTerms(networks)];
  if (before !== undefined) {
    if (terms.length === 0) return { kind: 'stop', message: say(context, 'wizard/spf.nothing') };
    return done(context, target, title, [extended(target, existing?.record, before, terms)]);
  }
  const all = answer(context, 'all');
  if (all === undefined) return allStep(context, title);
  const value = ['v=spf1', ...terms, all].join(' ');
  return done(context, target, title, [{ owner: target.domain, type: 'TXT', data: quote(value) }]);
}

function sendersStep(
  context: WizardContext,
  target: Target,
  title: string,
  before: string | undefined,
  used: number,
): Step {
  const written = new Set(
    (before ?? '')
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replace(/^[+]/, '')),
  );
  const hosts = target.zone.records(target.domain, 'MX').flatMap((mx) => field(mx, 'exchange')?.target ?? []);
  const providers = new Set(hosts.flatMap((host) => senderOfMailHost(host)?.name ?? []));
  const own = (['mx', 'a'] as const).map((term) => ({
    value: term,
    label: say(context, `wizard/spf.${term}`),
    description: term,
    picked: term === 'mx' && providers.size === 0 && hosts.length > 0 && before === undefined,
  }));
  const others = senders.filter(({ name }) => !/[*%]/.test(name)).map((row) => senderChoice(context, row, providers));
  const choices = [...own, ...others.toSorted(byPicked)].filter(({ value }) => !written.has(value));
  const picked =
    context.draft ?? context.answers['senders'] ?? choices.filter((each) => each.picked).map(({ value }) => value);
  const count = used + costOf(picked);
  const args = { count, limit: limits.lookups };
  const hint = count > limits.lookups ? say(context, 'wizard/spf.over', args) : say(context, 'wizard/spf.count', args);
  return { kind: 'pick', id: 'senders', title, hint, choices, many: true };
}

function senderChoice(context: WizardContext, row: Sender, providers: ReadonlySet<string>): Choice {
  const { sender, cost, atLeast, name } = row;
  const id = atLeast === true ? 'wizard/spf.cost.at-least' : 'wizard/spf.cost';
  return {
    value: termOf(row),
    label: sender,
    description: `${termOf(row)} · ${say(context, id, { count: cost })}`,
    picked: providers.has(name),
  };
}

function termOf({ name }: Sender): string {
  return name.includes(':') ? name : `include:${name}`;
}

function byPicked(a: Choice, b: Choice): number {
  const order = Number(b.picked === true) - Number(a.picked === true);
  return order === 0 ? a.label.localeCompare(b.label) : order;
}

/** `mx` and `a` cost one lookup each (RFC 7208 section 4.6.4). */
function costOf(terms: readonly string[]): number {
  const cost = (term: string) => senders.find((row) => termOf(row) === term)?.cost ?? 1;
  return terms.reduce((sum, term) => sum + cost(term), 0);
}

function lookupsOf({ workspace }: WizardContext, { uri }: Target, record: ResourceRecord | undefined): number {
  return record === undefined ? 0 : (workspace.survey(record.place.anchor.uri || uri, record)?.lookups ?? 0);
}

/** Addresses and networks, separated by spaces or commas, as terms. */
function networkTerms(networks: string): string[] {
  const words = networks.split(/[\s,]+/).filter((word) => word !== '');
  return words.map((word) => (/^ip[46]:/i.test(word) ? word : `${word.includes(':') ? 'ip6' : 'ip4'}:${word}`));
}

function networkProblem(context: WizardContext, networks: string): string | undefined {
  const wrong = networkTerms(networks).find((term) => {
    return parseSpf(`v=spf1 ${term} -all`).problems.some(({ permerror }) => permerror);
  });
  return wrong && say(context, 'wizard/spf.not-a-network', { word: wrong.replace(/^ip[46]:/i, '') });
}

function allStep(context: WizardContext, title: string): Step {
  const choices = (['~all', '-all'] as const).map((value) => ({
    value,
    label: value,
    detail: say(context, value === '~all' ? 'wizard/spf.softfail' : 'wizard/spf.fail'),
  }));
  return { kind: 'pick', id: 'all', title, hint: say(context, 'wizard/spf.all'), choices };
}

/** New terms go before `all` and `redirect`, after which no mechanism is evaluated (RFC 7208 section 5.1). */
function extended(
  { domain }: Target,
  record: ResourceRecord | undefined,
  before: string,
  terms: readonly string[],
): Draft {
  const words = before.trimEnd().split(/ +/);
  const at = words.findIndex((word) => /^(?:[+?~-]?all$|redirect=|exp=)/i.test(word));
  const value = words.toSpliced(at < 0 ? words.length : at, 0, ...terms).join(' ');
  return { owner: domain, type: 'TXT', data: quote(value), ...(record && { replaces: { record, value } }) };
}

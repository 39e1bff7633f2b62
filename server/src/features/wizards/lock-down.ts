import { isDmarc, parseDmarc, policyOf } from '../../mail/dmarc/record';
import { isSpf } from '../../mail/spf/record';
import { displayName, isUnknown, ROOT, under } from '../../records/name';
import { isPublicSuffix } from '../../records/public-suffix';
import { quote } from '../../records/presentation/encoding';
import { field, type ResourceRecord } from '../../records/record';
import { textRecords } from '../../records/text-records';
import { organizationAt } from '../governing/governing-at';
import { done, type Draft } from './done';
import { isStep, type Target, targetOf, wholeName } from './target';
import { say, type Step, type WizardContext } from './wizard';

/**
 * The records with which a domain without mail declares that it has none: a null MX (RFC 7505), `v=spf1 -all` (RFC 7208
 * section 10.1.2), DMARC `p=reject`, and an empty key for every selector (RFC 6376 section 3.6.1).
 */
export function lockDownWizard(context: WizardContext): Step {
  const target = targetOf(context);
  if (isStep(target)) return target;
  const domain = displayName(target.name);
  const hosts = target.zone
    .records(target.domain, 'MX')
    .flatMap((mx) => field(mx, 'exchange')?.target ?? [])
    .filter((host) => host !== ROOT);
  if (hosts.length > 0) {
    const host = hosts.map(displayName).join(', ');
    return { kind: 'stop', message: say(context, 'wizard/lock-down.has-mail', { domain, host }) };
  }
  const locks = locksOf(target, context);
  if (locks === undefined) return { kind: 'stop', message: say(context, 'wizard/lock-down.several', { domain }) };
  if (locks.length === 0) return { kind: 'stop', message: say(context, 'wizard/lock-down.locked', { domain }) };
  const title = say(context, 'wizard/lock-down.title', { domain });
  const chosen = context.answers['locks'];
  if (chosen === undefined || chosen.length === 0)
    return {
      kind: 'pick',
      id: 'locks',
      title,
      hint: say(context, 'wizard/lock-down.hint'),
      choices: locks.map(({ kind, draft: { owner, type, data, replaces } }) => ({
        value: kind,
        label: say(context, `wizard/lock-down.${kind}`),
        description: `${wholeName(target, owner)} ${type} ${data}`,
        ...(replaces && { detail: say(context, 'wizard/replaces', { value: replaces.record.text?.value ?? '' }) }),
        picked: true,
      })),
      many: true,
    };
  const drafts = locks.filter(({ kind }) => chosen.includes(kind)).map(({ draft }) => draft);
  return done(context, target, title, drafts);
}

interface Lock {
  readonly kind: 'mx' | 'spf' | 'dmarc' | 'dkim';
  readonly draft: Draft;
}

/** Those that are missing or weaker; `undefined` if several records of a kind have to be reduced to one first. */
function locksOf({ uri, zone, domain, name }: Target, { workspace }: WizardContext): Lock[] | undefined {
  const spf = textRecords(zone.records(domain)).filter(({ text }) => isSpf(text.value));
  const policies = textRecords(zone.records(under('_dmarc', domain))).filter(({ text }) => isDmarc(text.value));
  if (spf.length > 1 || policies.length > 1) return undefined;
  const locks: Lock[] = [];
  if (zone.records(domain, 'MX').length === 0)
    locks.push({ kind: 'mx', draft: { owner: domain, type: 'MX', data: '0 .' } });
  if (!/^v=spf1 +-all *$/i.test(spf[0]?.text.value ?? ''))
    locks.push({ kind: 'spf', draft: textDraft(domain, 'v=spf1 -all', spf[0]) });
  const [policy] = policies;
  const isRejecting = policy !== undefined && policyOf(parseDmarc(policy.text.value), 'p') === 'reject';
  const isOrganization = !isUnknown(name) && !isPublicSuffix(name) && organizationAt(workspace, uri, name) === name;
  if (!isRejecting && isOrganization)
    locks.push({ kind: 'dmarc', draft: textDraft(under('_dmarc', domain), 'v=DMARC1; p=reject', policy) });
  const keys = under('*._domainkey', domain);
  if (zone.records(keys).length === 0) locks.push({ kind: 'dkim', draft: textDraft(keys, 'v=DKIM1; p=') });
  return locks;
}

function textDraft(owner: Draft['owner'], value: string, existing?: { readonly record: ResourceRecord }): Draft {
  const replaces = existing && { record: existing.record, value };
  return { owner, type: 'TXT', data: quote(value), ...(replaces && { replaces }) };
}

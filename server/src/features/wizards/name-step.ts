import { senderOfMailHost } from '../../mail/spf/senders';
import { displayName, isUnknown, labels, UNKNOWN_ORIGIN, type Name } from '../../records/name';
import { canonicalName } from '../../records/names';
import { organizationalDomain } from '../../records/public-suffix';
import { field } from '../../records/record';
import { fileName } from '../../text/uri';
import type { Target } from './target';
import { answer, say, type Step, type WizardContext } from './wizard';

/** The target with its whole name, or the step that asks for it. */
export function namedTarget(context: WizardContext, target: Target): Target | Step {
  if (!isUnknown(target.domain)) return target;
  const given = answer(context, 'name');
  const typed = context.draft?.[0] ?? given;
  const problem = typed === undefined ? undefined : problemOf(context, target, typed);
  const name = given === undefined || problem !== undefined ? undefined : canonicalName(given.trim());
  if (name !== undefined) return { ...target, name };
  const owner = displayName(target.domain);
  return {
    kind: 'input',
    id: 'name',
    title: say(context, 'wizard/name'),
    hint: say(context, 'wizard/name.hint', { owner, file: fileName(target.uri) }),
    value: given ?? likelyName(target),
    ...(problem !== undefined && { problem }),
  };
}

/** What is written in the zone begins the whole name, or is all of it. */
function problemOf(context: WizardContext, { domain }: Target, typed: string): string | undefined {
  const word = typed.trim();
  const name = canonicalName(word);
  const isWhole = name !== undefined && /^[\w.-]+$/.test(word) && labels(name).length > 1;
  if (!isWhole) return say(context, 'wizard/name.not-a-domain', { word });
  const owner = displayName(domain);
  const isThere = domain === UNKNOWN_ORIGIN || name.startsWith(`${owner}.`);
  return isThere ? undefined : say(context, 'wizard/name.elsewhere', { word, owner });
}

/** The name as written if it has several labels; otherwise the domain of a mail server of its own. */
function likelyName({ zone, domain }: Target): string {
  const written = displayName(domain);
  if (written.includes('.')) return written;
  const hosts = zone.records(domain, 'MX').flatMap((mx) => field(mx, 'exchange')?.target ?? []);
  const own = hosts.filter((host) => senderOfMailHost(host) === undefined);
  const [likely] = own.flatMap((host) => organizationalDomain(host) ?? []);
  if (likely === undefined) return '';
  return displayName(domain === UNKNOWN_ORIGIN ? likely : (`${written}.${likely}` as Name));
}

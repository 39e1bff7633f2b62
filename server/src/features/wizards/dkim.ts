import { displayName, type Name, under } from '../../records/name';
import { canonicalName } from '../../records/names';
import { quote } from '../../records/presentation/encoding';
import { done } from './done';
import { keyOf, readGivenKey } from './given-key';
import { isStep, type Target, targetOf } from './target';
import { answer, say, type Step, type WizardContext } from './wizard';

/** Publishes a DKIM key: a new one, whose private half the client saves, or one that a provider or mail server shows. */
export function dkimWizard(context: WizardContext): Step {
  const target = targetOf(context);
  if (isStep(target)) return target;
  const title = say(context, 'wizard/dkim.title', { domain: displayName(target.name) });
  const from = answer(context, 'from');
  if (from === undefined) return fromStep(context, title);
  return from === 'paste' ? pasted(context, target, title) : generated(context, target, title, from);
}

function fromStep(context: WizardContext, title: string): Step {
  const choices = (['paste', 'rsa', 'ed25519'] as const).map((value) => ({
    value,
    label: say(context, `wizard/dkim.${value}`),
    detail: say(context, `wizard/dkim.${value}.detail`),
  }));
  return { kind: 'pick', id: 'from', title, hint: say(context, 'wizard/dkim.from'), choices };
}

function pasted(context: WizardContext, target: Target, title: string): Step {
  const text = answer(context, 'text');
  const typed = context.draft?.[0] ?? text ?? '';
  const given = readGivenKey(text ?? '');
  if (text === undefined || given.kind === 'problem') {
    const shown = typed.trim() === '' ? undefined : readGivenKey(typed);
    const problem = shown?.kind === 'problem' ? say(context, `wizard/dkim.${shown.reason}`) : undefined;
    const hint = say(context, 'wizard/dkim.text');
    return { kind: 'input', id: 'text', title, hint, value: text ?? '', ...(problem !== undefined && { problem }) };
  }
  const selector = selectorOf(context, target, title, given.selector ?? 'default');
  if (typeof selector !== 'string') return selector;
  const owner = keyName(selector, target.domain);
  const draft =
    given.kind === 'alias'
      ? { owner, type: 'CNAME', data: given.target }
      : { owner, type: 'TXT', data: quote(given.value) };
  return done(context, target, title, [draft]);
}

function generated(context: WizardContext, target: Target, title: string, algorithm: string): Step {
  const selector = selectorOf(context, target, title, 'mail');
  if (typeof selector !== 'string') return selector;
  const key = answer(context, 'key');
  if (key === undefined) return { kind: 'key', id: 'key', algorithm: algorithm === 'ed25519' ? 'ed25519' : 'rsa' };
  const value = keyOf(key);
  if (value === undefined) return { kind: 'stop', message: say(context, 'wizard/dkim.not-a-key') };
  const draft = { owner: keyName(selector, target.domain), type: 'TXT', data: quote(value) };
  return done(context, target, title, [draft], { keyFile: `${selector}._domainkey.${displayName(target.name)}.pem` });
}

/** The selector, or the step in which it is chosen. Two keys at one selector make both unusable. */
function selectorOf(context: WizardContext, target: Target, title: string, proposed: string): string | Step {
  const selector = answer(context, 'selector');
  const typed = context.draft?.[0] ?? selector;
  const problem = typed === undefined ? undefined : selectorProblem(context, target, typed);
  if (selector !== undefined && problem === undefined) return selector.toLowerCase();
  const hint = say(context, 'wizard/dkim.selector');
  const value = selector ?? freeSelector(target, proposed);
  return { kind: 'input', id: 'selector', title, hint, value, ...(problem !== undefined && { problem }) };
}

/** RFC 6376 section 3.1: one or more labels of letters, digits and hyphens. */
function selectorProblem(context: WizardContext, target: Target, selector: string): string | undefined {
  const labels = selector.split('.');
  const isValid = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?$/i.test(label));
  if (!isValid || canonicalName(keyName(selector, target.name)) === undefined)
    return say(context, 'wizard/dkim.not-a-selector', { word: selector });
  return isTaken(target, selector) ? say(context, 'wizard/dkim.taken', { selector }) : undefined;
}

function isTaken({ zone, domain }: Target, selector: string): boolean {
  return zone.records(keyName(selector, domain)).length > 0;
}

function freeSelector(target: Target, proposed: string): string {
  for (let number = 1; number < 100; number++) {
    const selector = number === 1 ? proposed : `${proposed}${String(number)}`;
    if (!isTaken(target, selector)) return selector;
  }
  return proposed;
}

function keyName(selector: string, domain: Name): Name {
  return under(`${selector.toLowerCase()}._domainkey`, domain);
}

import type { Bounce } from '../../mail/bounce/bounce';
import { RECEIVERS } from '../../mail/bounce/receivers';
import type { Language } from '../../messages/language';
import { translate } from '../../messages/render';

/** What a refused message means, in two sentences: why it was refused, and what to do. */
export function bounceText(bounce: Bounce, language: Language): readonly [reason: string, advice: string] {
  const { reply, requirement = 'other', domain } = bounce;
  const receiver = RECEIVERS.find(({ id }) => id === bounce.receiver)?.name ?? translate(language, 'bounce/receiver');
  const code = [reply.code, reply.status].filter((part) => part !== undefined).join(' ');
  const args = { receiver, code, reason: translate(language, `bounce/reason.${requirement}`) };
  const verb = reply.isTemporary ? 'deferred' : 'refused';
  const reason =
    domain === undefined
      ? translate(language, `bounce/${verb}`, args)
      : translate(language, `bounce/${verb}.domain`, { ...args, domain });
  const adviceArgs = { domain: domain ?? 'example.com', text: reply.text };
  return [reason, translate(language, `bounce/advice.${requirement}`, adviceArgs)];
}

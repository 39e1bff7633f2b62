import type { Bounce } from '../../mail/bounce/bounce';
import { RECEIVERS } from '../../mail/bounce/receivers';
import type { Language } from '../../messages/catalogues';
import type { MessageArgs } from '../../messages/message';
import { render } from '../../messages/render';

/** What a refused message means, in two sentences: why it was refused, and what to do. */
export function bounceText(bounce: Bounce, language: Language): readonly [reason: string, advice: string] {
  const say = (id: string, args: MessageArgs = {}) => render({ id, args }, language);
  const { reply, requirement = 'other', domain } = bounce;
  const receiver = RECEIVERS.find(({ id }) => id === bounce.receiver)?.name ?? say('bounce/receiver');
  const code = [reply.code, reply.status].filter((part) => part !== undefined).join(' ');
  const args = {
    receiver,
    code,
    reason: say(`bounce/reason.${requirement}`),
    ...(domain === undefined ? {} : { domain }),
  };
  const verb = reply.isTemporary ? 'deferred' : 'refused';
  const reason = say(`bounce/${verb}${domain === undefined ? '' : '.domain'}`, args);
  return [reason, say(`bounce/advice.${requirement}`, { domain: domain ?? 'example.com', text: reply.text })];
}

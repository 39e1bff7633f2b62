import { card, type Card } from './card';
import type { Translator } from './translator';

/** Seconds in words: `5400` is `1 hour and 30 minutes`. */
export function durationInWords(seconds: number, translator: Translator): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const [unit, length] of unitsOf(seconds)) {
    const count = Math.floor(rest / length);
    if (count > 0) parts.push(translator.t(`hover/time.${unit}`, { count }));
    rest -= count * length;
  }
  return parts.length === 0 ? translator.t('hover/time.seconds', { count: 0 }) : translator.list(parts);
}

/** What a TTL means, in seconds. */
export function ttlCard(seconds: number, translator: Translator): Card {
  return card({
    head: translator.t('hover/ttl', { duration: durationInWords(seconds, translator) }),
    text: [translator.t(seconds === 0 ? 'hover/ttl.zero' : 'hover/ttl.meaning')],
    details: [seconds === 1 ? translator.t('hover/ttl.automatic') : undefined, inSeconds(seconds, translator)],
    sources: ['RFC 1035 section 3.2.1'],
  });
}

/** The number itself, if the words do not show it. */
function inSeconds(seconds: number, translator: Translator): string | undefined {
  return seconds < 60 ? undefined : translator.t('hover/time.seconds', { count: seconds });
}

type Unit = readonly [name: 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds', seconds: number];

const WEEKS: Unit = ['weeks', 604_800];
const UNITS: readonly Unit[] = [
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
  ['seconds', 1],
];

/** Weeks only if the duration is a whole number of them: ten days stay ten days. */
function unitsOf(seconds: number): readonly Unit[] {
  return seconds % WEEKS[1] === 0 ? [WEEKS] : UNITS;
}

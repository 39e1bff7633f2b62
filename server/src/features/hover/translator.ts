import type { Language } from '../../messages/language';
import type { ArgsParameter, MessageId } from '../../messages/message';
import { translate } from '../../messages/render';

/** The catalogue in the user's language. Arguments are Markdown already: `code()` for everything from a zone. */
export interface Translator {
  readonly language: Language;
  t<I extends MessageId>(id: I, ...args: ArgsParameter<I>): string;
  /** `a, b and c`; items beyond `most` are only counted. */
  list(items: readonly string[], most?: number): string;
}

export function translator(language: Language): Translator {
  // British English, which puts no comma before the last `and`.
  const format = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const t: Translator['t'] = (id, ...args) => translate(language, id, ...args);
  return {
    language,
    t,
    list(items, most = 4) {
      const shown = items.length > most ? items.slice(0, most - 1) : items;
      const others = items.length - shown.length;
      return format.format(others > 0 ? [...shown, t('hover/others', { count: others })] : shown);
    },
  };
}

import { classify } from './recognise';

/**
 * Where the mail record at the start of a line's text ends and a comment by its author begins: SPF has no semicolons,
 * and each semicolon of a tag list is followed by a tag. `undefined` if that is uncertain because more tags follow the
 * words that are not one. Text that is not a mail record has no such end.
 */
export function mailTextEnd(text: string, owner: readonly string[]): number | undefined {
  const kind = classify(text, owner);
  if (kind === undefined) return text.includes(';') ? undefined : text.length;
  if (kind === 'spf' || kind === 'sender-id') return spfEnd(text);
  let at = 0;
  for (const part of text.split(';')) {
    const isTag = /^\s*[a-z][\w.-]{0,20}\s*=/i.test(part) || part.trim() === '';
    if (!isTag && at > 0) {
      const isLast = !/;\s*[a-z][\w.-]{0,20}\s*=/i.test(text.slice(at));
      return isLast ? trimmed(text, at - 1) : undefined;
    }
    at += part.length + 1;
  }
  return text.length;
}

/** A semicolon between terms is a separator that does not belong there (spf/separator), not a comment. */
function spfEnd(text: string): number | undefined {
  const semicolon = /\s;|;\s/.exec(text);
  if (semicolon === null) return text.length;
  const rest = text.slice(semicolon.index);
  const isTerm = /[;\s][-+~?]?(?:all|a|mx|ptr|(?:ip[46]|include|exists|a|mx)[:=/]\S+|redirect=\S+)(?=[\s;]|$)/i;
  return isTerm.test(rest) ? undefined : trimmed(text, semicolon.index);
}

function trimmed(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

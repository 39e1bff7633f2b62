/**
 * Text from a file that is safe to show: control characters, line separators and marks that change the direction of
 * text (Unicode TR 36 section 2.4) are shown as escapes, `\u202E`.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

const HIDDEN = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

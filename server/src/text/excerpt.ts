const LONGEST = 40;

/** Quotes the user's text in a message, with the middle elided if it is long. */
export function excerpt(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, 20)}…${text.slice(-12)}`;
}

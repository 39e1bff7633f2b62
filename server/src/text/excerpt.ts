const LONGEST = 40;

/** The user's own words for a message, the middle left out where they are long. */
export function excerpt(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, 20)}…${text.slice(-12)}`;
}

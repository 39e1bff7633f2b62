/** Whether JSON nests deeper than `most` levels, checked without recursion before a recursive parser is called. */
export function isDeeperThan(most: number, json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const char = json.charAt(at);
    if (inString && char === '\\') at++;
    else if (char === '"' || (inString && char === '\n')) inString = char === '"' && !inString;
    else if (!inString && '[{'.includes(char)) depth++;
    else if (!inString && ']}'.includes(char)) depth--;
    if (depth > most) return true;
  }
  return false;
}

import { visible } from '../messages/visible';

/**
 * Text from a zone as inline code; the fence is longer than any run of backticks in it. This way text from a zone never
 * becomes a link, an image, HTML or a command.
 */
export function code(text: string): string {
  const clean = visible(text.replace(/[\t\n\r\u2028\u2029]+/g, ' '));
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || clean.startsWith(' ') || clean === '' ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

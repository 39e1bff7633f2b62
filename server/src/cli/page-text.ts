import type { Language } from '../messages/language';
import { translate } from '../messages/render';
import type { Paint } from './paint';

/**
 * A rule's page as it is read on a terminal: headings without marks, examples indented below a line that marks them as
 * correct or incorrect, links as their text. Lines that mark a place in an example have the colour of an error.
 */
export function pageText(markdown: string, paint: Paint, language: Language): string {
  let example: 'correct' | 'incorrect' | 'other' | undefined;
  return markdown
    .split('\n')
    .map((line) => {
      const fence = /^```(?:\S+ (correct|incorrect))?/.exec(line);
      if (fence !== null) {
        const isEnd = example !== undefined;
        example = isEnd ? undefined : kindOf(fence[1]);
        return isEnd || example === 'other' || example === undefined ? undefined : title(example, paint, language);
      }
      if (example === undefined) return proseLine(line, paint);
      return `  ${MARK.test(line) ? paint.mark('error', line) : line}`;
    })
    .filter((line) => line !== undefined)
    .join('\n');
}

/** `;   ^^^^ spf/no-ptr` below the place of a finding. */
const MARK = /^\s*(?:;|#|\/\/) *\^+/;

function kindOf(word: string | undefined): 'correct' | 'incorrect' | 'other' {
  return word === 'correct' || word === 'incorrect' ? word : 'other';
}

function title(example: 'correct' | 'incorrect', paint: Paint, language: Language): string {
  const text = translate(language, example === 'correct' ? 'cli/explain.correct' : 'cli/explain.incorrect');
  return paint.mark(example === 'correct' ? 'hint' : 'error', text);
}

function proseLine(line: string, paint: Paint): string {
  const heading = /^#+ (.*)/.exec(line)?.[1];
  if (heading !== undefined) return paint.path(heading);
  return line.replaceAll(/\[([^\]]+)\]\([^)\s]*\.md(?:#[^)\s]*)?\)/g, '$1');
}

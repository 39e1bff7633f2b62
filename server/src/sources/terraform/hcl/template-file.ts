import { readExpression } from './expressions';
import { Landmarks } from './landmarks';
import type { Template } from './nodes';
import { Scanner } from './scanner';
import { readTemplateParts } from './templates';

/** Reads a whole file as a template, as `templatefile` does. Never fails; spans count from the start of the text. */
export function parseTemplateFile(text: string): Template {
  const scanner = new Scanner(text, new Landmarks(text), 0, (index) => index);
  scanner.end = text.length;
  const span = { start: 0, end: text.length };
  return {
    kind: 'template',
    form: 'heredoc',
    parts: readTemplateParts(scanner, 'heredoc', readExpression),
    content: span,
    ...span,
  };
}

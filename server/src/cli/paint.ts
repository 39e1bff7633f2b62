import { styleText } from 'node:util';

/** What the parts of a report look like on a terminal; elsewhere, the text as it is. */
export interface Paint {
  severity(severity: string, text: string): string;
  mark(severity: string, text: string): string;
  path(text: string): string;
  quiet(text: string): string;
}

const colours = { error: 'red', warning: 'yellow', info: 'cyan', hint: 'blue' } as const;

/** No colours: for files. */
export const plainPaint: Paint = {
  severity: (_severity, text) => text,
  mark: (_severity, text) => text,
  path: (text) => text,
  quiet: (text) => text,
};

/** Colours where the stream is a terminal, subject to `NO_COLOR` and `FORCE_COLOR`. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  // Decided once: a report of a large file has a hundred thousand parts.
  if (styleText('reset', '-', { stream }) === '-') return plainPaint;
  const colourOf = (severity: string) => Object.entries(colours).find(([name]) => name === severity)?.[1] ?? 'reset';
  return {
    // Node 20 styles for a list of formats even where the stream is not a terminal.
    severity: (severity, text) => styleText('bold', styleText(colourOf(severity), text, { stream }), { stream }),
    mark: (severity, text) => styleText(colourOf(severity), text, { stream }),
    path: (text) => styleText('bold', text, { stream }),
    quiet: (text) => styleText('dim', text, { stream }),
  };
}

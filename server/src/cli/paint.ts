/** Colours for a terminal; without one, the text as it is. */
export interface Paint {
  severity(severity: string, text: string): string;
  mark(severity: string, text: string): string;
  path(text: string): string;
  quiet(text: string): string;
}

const colours: Readonly<Record<string, string>> = { error: '31', warning: '33', info: '36', hint: '34' };

/** Colours only where the output is a terminal and nobody asked for none (https://no-color.org). */
export function paintFor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const on = stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '';
  const wrap = (code: string, text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    severity: (severity, text) => wrap(`1;${colours[severity] ?? '0'}`, text),
    mark: (severity, text) => wrap(colours[severity] ?? '0', text),
    path: (text) => wrap('1', text),
    quiet: (text) => wrap('2', text),
  };
}

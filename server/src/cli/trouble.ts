import { message, type Message } from '../messages/message';

/** Why the system refused something about a file, with its error code. */
export function systemTrouble(path: string, error: unknown): Message {
  return message('cli/trouble.system', { path, reason: codeOf(error) });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, message: text }: NodeJS.ErrnoException = error;
  return code ?? text;
}

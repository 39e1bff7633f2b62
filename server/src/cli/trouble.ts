import { message, type Message } from '../messages/message';

/** Why the system refused something about a file: it is not there, or the error code. */
export function systemTrouble(path: string, error: unknown): Message {
  const reason = codeOf(error);
  return reason === 'ENOENT'
    ? message('cli/trouble.no-such-file', { path })
    : message('cli/trouble.system', { path, reason });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, message: text }: NodeJS.ErrnoException = error;
  return code ?? text;
}

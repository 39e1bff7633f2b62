/** A negative SMTP reply (RFC 5321 section 4.2, RFC 3463). */
export interface SmtpReply {
  /** `550`, or `undefined` if only the enhanced status code is given. */
  readonly code: string | undefined;
  /** `5.7.26` */
  readonly status: string | undefined;
  /** Temporary, so that the sending server retries (class 4), or permanent. */
  readonly isTemporary: boolean;
  /** The text of the reply without codes, on one line. */
  readonly text: string;
}

/**
 * The last negative reply in a text: a log may contain several attempts. Each line of a multiline reply repeats its
 * code, followed by a hyphen on all but the last (RFC 5321 section 4.2.1).
 */
export function readReply(text: string): SmtpReply | undefined {
  const lines = [...text.matchAll(LINE)];
  const last = lines.at(-1);
  if (last === undefined) return statusOnly(text);
  const [, code, , status = last.groups?.['later']] = last;
  const own = lines.filter((line) => line[1] === code && (line[3] === undefined || line[3] === status));
  const words = own.map((line) => line[4] ?? '').join(' ');
  const found = status ?? /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0];
  return { code, status: found, isTemporary: (code ?? '5').startsWith('4'), text: tidy(words) };
}

/** Code, its separator, enhanced status code, and text up to the next line of the reply. */
const LINE =
  /(?<![\w.=[-])([45]\d\d)([ -])(?:#?([45]\.\d{1,3}\.\d{1,3})[:;]?)?[ \t]*((?:(?!\b[45]\d\d[ -][45]\.\d)[^\n]){2,})/g;

function statusOnly(text: string): SmtpReply | undefined {
  const match = /(?:dsn=|Status:[ \t]*|#)([45]\.\d{1,3}\.\d{1,3})\b[ ,;:]*([^\n]*)/i.exec(text);
  const status = match?.[1];
  if (status === undefined) return undefined;
  return { code: undefined, status, isTemporary: status.startsWith('4'), text: tidy(match?.[2] ?? '') };
}

function tidy(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

import type { TagRecordProblem } from '../../mail/tag-record';
import { excerpt } from '../../text/excerpt';
import { rewrite } from './rewrite';
import { mark } from './edits';
import type { TextSubject } from '../rule';

/** A fault of an MTA-STS, TLS-RPT or BIMI record: the variant of the message is the reason. */
export function reportOf<Reason extends string>(subject: TextSubject, problem: TagRecordProblem<Reason>) {
  const { text } = subject;
  const { reason, span, edit } = problem;
  const word = excerpt(text.value.slice(span.start, span.end));
  const edits = edit === undefined ? undefined : rewrite(subject, edit.span, edit.text);
  const fix = edit?.text === '' ? ({ variant: 'remove' } as const) : {};
  return {
    at: mark(text, span),
    variant: reason,
    args: { word },
    fixes: [{ ...fix, args: { word, meant: edit?.text ?? '' }, edits }],
  };
}

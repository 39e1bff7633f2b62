import { expect, it } from 'vitest';
import { folds } from '../../../server/src/features/folding';
import { URI, workspaceWith } from './spf';

/** The lines with a bracket beside them for each fold: where it begins, what it hides. */
function drawn(text: string, most?: number): string {
  const lines = text.split('\n');
  const found = folds(workspaceWith(text), URI, most) ?? [];
  const columns = found.map(({ startLine, endLine, kind }) =>
    lines.map((_, line) => (line === startLine ? kind.charAt(0) : line > startLine && line <= endLine ? '|' : ' ')),
  );
  return lines.map((line, index) => `${columns.map((column) => column[index]).join('')}  ${line}`.trimEnd()).join('\n');
}

it('hides what belongs together', () => {
  expect(
    drawn(`; one
; two

$ORIGIN example.com.
@ SOA ns host (
  1 1 1 1 1 )
  NS ns
www A 192.0.2.1
; alone
$ORIGIN sub.example.com.
a A 192.0.2.1
  AAAA 2001:db8::1`),
  ).toBe(`c      ; one
|      ; two

 r     $ORIGIN example.com.
 |r    @ SOA ns host (
 ||      1 1 1 1 1 )
 ||      NS ns
 |     www A 192.0.2.1
       ; alone
   r   $ORIGIN sub.example.com.
   |r  a A 192.0.2.1
   ||    AAAA 2001:db8::1`);
});

it('hides regions that comments mark, and none without its end', () => {
  expect(drawn('; #region hosts\na A 192.0.2.1\n; #endregion\n; region open\nb A 192.0.2.1')).toBe(
    'r  ; #region hosts\n|  a A 192.0.2.1\n|  ; #endregion\n   ; region open\n   b A 192.0.2.1',
  );
});

it('keeps the longest where an editor takes only so many', () => {
  expect(drawn('; a\n; b\nx A 192.0.2.1\n  A 192.0.2.2\n  A 192.0.2.3', 1)).toBe(
    '   ; a\n   ; b\nr  x A 192.0.2.1\n|    A 192.0.2.2\n|    A 192.0.2.3',
  );
});

it('leaves Terraform to the extensions of that language, and survives an open parenthesis', () => {
  const tf = 'file:///zones/main.tf';
  expect(folds(workspaceWith('', { [tf]: 'locals {\n  a = 1\n}\n' }), tf)).toBeUndefined();
  expect(drawn('@ TXT ( "a"\n\n')).toBe('  @ TXT ( "a"\n\n');
});

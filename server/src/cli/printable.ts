/** Text from a file for a terminal, which must not interpret its control and format characters. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '·');
}

/** Is a text a page of HTML or XML, such as the error page that was saved in place of an export? */
export function isMarkup(beginning: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml)\b/i.test(beginning);
}

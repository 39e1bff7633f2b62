/** Does the text of an SPF, DKIM or DMARC record begin there, perhaps behind a quote? */
export function opensMailRecord(text: string, start: number): boolean {
  return /^["'“”„]?v=(spf1|spf2\.0|dkim1|dmarc1)\b/i.test(text.slice(start, start + 12));
}

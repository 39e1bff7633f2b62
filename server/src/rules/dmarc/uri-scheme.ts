import { defineRule } from '../rule';

export const uriScheme = defineRule({
  id: 'dmarc/uri-scheme',
  severity: 'warning',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.2'],
  summary: 'Receivers send reports by mail; they ignore other kinds of address.',
  on: 'dmarc',
  check({ text, dmarc }, report) {
    for (const tag of dmarc.tags) {
      for (const uri of tag.uris) {
        const { scheme, span } = uri;
        if (scheme === undefined || scheme === 'mailto') continue;
        const at = text.cover({ start: span.start, end: span.start + scheme.length + 1 });
        report({ at, args: { scheme: uri.text.slice(0, scheme.length + 1) } });
      }
    }
  },
});

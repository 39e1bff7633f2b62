import { placeAt } from '../../text/span';
import { defineRule } from '../rule';

export const noFinalNewline = defineRule({
  id: 'zone/no-final-newline',
  severity: 'hint',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'The last line ends with a line feed.',
  on: 'entry',
  check({ chunk, index }, report) {
    const { text } = chunk.chunk;
    if (index !== chunk.entries.count - 1 || !chunk.lacksLineEnd) return;
    const place = placeAt(chunk.chunk, text.length, text.length);
    const start = chunk.entries.start(index) + (/^\s*/.exec(text.slice(chunk.entries.start(index)))?.[0].length ?? 0);
    const at = placeAt(chunk.chunk, Math.min(start, text.length - 1), text.length);
    report({ at, fixes: [{ edits: [{ place, text: text.includes('\r\n') ? '\r\n' : '\n' }] }] });
  },
});

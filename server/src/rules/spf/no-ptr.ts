import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { excerpt } from './report';
import { isSeen, validMechanisms, modifiersNamed } from './terms';

export const noPtr = defineRule({
  id: 'spf/no-ptr',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 5.5', 'RFC 7208 section 7.2'],
  summary: '`ptr` and `%{p}` are slow and unreliable; the standard advises against publishing them.',
  tag: 'deprecated',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    for (const term of validMechanisms(spf)) {
      if (term.name !== 'ptr') continue;
      const args = { term: excerpt(text.value, term.span) };
      report({ at: text.cover(term.nameSpan), args, fixes: [{ edits: remove(subject, term.span) }] });
    }
    for (const term of [...validMechanisms(spf), ...modifiersNamed(spf, 'redirect'), ...modifiersNamed(spf, 'exp')]) {
      for (const part of term.domain?.parts ?? []) {
        if (part.kind !== 'macro' || part.letter.toLowerCase() !== 'p') continue;
        report({ at: text.cover(part.span), variant: 'macro', args: { macro: excerpt(text.value, part.span) } });
      }
    }
  },
});

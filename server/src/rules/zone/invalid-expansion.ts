import { generateAt, invalidExpansion as firstInvalid } from '../../sources/zone/binding/expansions';
import { placeAt } from '../../text/span';
import { defineRule } from '../rule';
import { excerpt } from './problems';

export const invalidExpansion = defineRule({
  id: 'zone/invalid-expansion',
  severity: 'error',
  needs: 'text',
  references: ['BIND 9 ARM, $GENERATE', 'RFC 1035 section 3.4.1'],
  summary: 'Every record that `$GENERATE` creates is valid.',
  on: 'entry',
  check({ chunk, index }, report) {
    const generate = generateAt(chunk, index);
    const found = generate && firstInvalid(chunk, index, generate);
    if (generate === undefined || found === undefined) return;
    const { start, end } = generate[found.side];
    const { value, type, word, side } = found;
    report({ at: placeAt(chunk.chunk, start, end), variant: side, args: { value, type, word: excerpt(word) } });
  },
});

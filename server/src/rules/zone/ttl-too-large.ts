import { DIRECTIVES } from '../../sources/zone/syntax/directives';
import { ENTRY } from '../../sources/zone/syntax/scanner';
import { parseTtl } from '../../records/presentation/ttl';
import { placeAt } from '../../text/span';
import { defineRule } from '../rule';

export const ttlTooLarge = defineRule({
  id: 'zone/ttl-too-large',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 2181 section 8'],
  summary: 'A TTL is at most 2147483647 seconds.',
  on: 'entry',
  check({ chunk, index }, report) {
    const { entries } = chunk;
    const isTtl = entries.kind(index) === ENTRY.directive && entries.type(index) === DIRECTIVES.$TTL;
    if (!isTtl && (entries.ttl(index) ?? 0) <= LARGEST) return;
    const node = chunk.node(index);
    const span = isTtl ? node.data[0] : node.ttl;
    if (span === undefined || (parseTtl(chunk.chunk.text, span.start, span.end) ?? 0) <= LARGEST) return;
    const at = placeAt(chunk.chunk, span.start, span.end);
    const word = chunk.chunk.text.slice(span.start, span.end);
    report({ at, args: { word }, fixes: [{ edits: [{ place: at, text: String(LARGEST) }] }] });
  },
});

/** 2^31 - 1 (RFC 2181 section 8). */
const LARGEST = 0x7fffffff;

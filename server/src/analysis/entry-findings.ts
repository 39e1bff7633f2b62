import type { BoundChunk } from '../sources/zone/binding/bound-chunk';
import type { Finding } from '../rules/rule';
import { run } from '../rules/run';
import { textFindings } from './text-findings';

/** What is to be said about single entries of a chunk, without looking at other names. */
export function entryFindings(chunk: BoundChunk): readonly Finding[] {
  const findings: Finding[] = [];
  for (const index of chunk.interesting) {
    findings.push(...run('entry', { chunk, index, problems: chunk.problems(index) }));
    const record = chunk.record(index);
    if (record !== undefined) findings.push(...textFindings(record));
  }
  return findings;
}

import { ownerLabels } from '../../records/record';
import type { ReportedFix } from '../report';
import { defineRule } from '../rule';
import { type Residue, residues, withoutResidues } from './markup';
import { readsCleanly } from './reads-cleanly';

export const markupResidue = defineRule({
  id: 'txt/markup-residue',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 3.1', 'RFC 6376 section 3.2'],
  summary: 'A mail record that still contains markup of the web page it was copied from.',
  on: 'text',
  hides: 'damage',
  check({ record, text }, report) {
    const found = residues(text.value);
    if (found.length === 0) return;
    const reading = readsCleanly(withoutResidues(text.value, found), ownerLabels(record));
    if (reading === undefined) return;
    for (const residue of found) {
      const { start, end, meant } = residue;
      const word = text.value.slice(start, end);
      const fix: ReportedFix<'txt/markup-residue'> = {
        ...fixVariant(residue),
        args: { word, meant },
        kind: reading ? 'safe' : 'ask',
        edits: text.replace(residue, meant),
      };
      report({ at: text.cover(residue), args: { word }, fixes: [fix] });
    }
  },
});

function fixVariant({ meant }: Residue) {
  if (meant === '') return {};
  return { variant: meant === ' ' ? 'space' : 'replace' } as const;
}

import { chunkRegex } from './chunk-regex';
import { chunkSeparator } from './chunk-separator';
import { doubledZoneName } from './doubled-zone-name';
import { duplicateRecordSet } from './duplicate-record-set';
import { heredocNewline } from './heredoc-newline';
import { invalidEscape } from './invalid-escape';
import { missingQuotes } from './missing-quotes';
import { needlessQuotes } from './needless-quotes';
import { spfMacroEscape } from './spf-macro-escape';
import { splitAcrossValues } from './split-across-values';
import { syntax } from './syntax';
import { targetForm } from './target-form';
import { valueTooLong } from './value-too-long';

export const terraformRules = [
  splitAcrossValues,
  chunkSeparator,
  missingQuotes,
  needlessQuotes,
  doubledZoneName,
  targetForm,
  duplicateRecordSet,
  syntax,
  invalidEscape,
  spfMacroEscape,
  heredocNewline,
  chunkRegex,
  valueTooLong,
] as const;

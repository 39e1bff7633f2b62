import { answerTooLarge } from './answer-too-large';
import { bareRecord } from './bare-record';
import { escapedSemicolon } from './escaped-semicolon';
import { leadingWhitespace } from './leading-whitespace';
import { literalQuotes } from './literal-quotes';
import { markupResidue } from './markup-residue';
import { missingSpaceBetweenStrings } from './missing-space-between-strings';
import { splitAcrossRecords } from './split-across-records';
import { stringTooLong } from './string-too-long';
import { typographicCharacter } from './typographic-character';
import { unquotedSemicolon } from './unquoted-semicolon';
import { unquotedSpaces } from './unquoted-spaces';

export const txtRules = [
  stringTooLong,
  unquotedSemicolon,
  unquotedSpaces,
  missingSpaceBetweenStrings,
  literalQuotes,
  escapedSemicolon,
  typographicCharacter,
  markupResidue,
  leadingWhitespace,
  answerTooLarge,
  bareRecord,
  splitAcrossRecords,
] as const;

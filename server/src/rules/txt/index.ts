import { answerTooLarge } from './answer-too-large';
import { bareRecord } from './bare-record';
import { escapedSemicolon } from './escaped-semicolon';
import { leadingWhitespace } from './leading-whitespace';
import { literalQuotes } from './literal-quotes';
import { missingSpaceBetweenStrings } from './missing-space-between-strings';
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
  leadingWhitespace,
  answerTooLarge,
  bareRecord,
] as const;

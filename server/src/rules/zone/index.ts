import { invalidDirective } from './invalid-directive';
import { invalidEscape } from './invalid-escape';
import { invalidName } from './invalid-name';
import { invalidRdata } from './invalid-rdata';
import { invalidTtl } from './invalid-ttl';
import { missingTrailingDot } from './missing-trailing-dot';
import { newlineInQuotes } from './newline-in-quotes';
import { relativeTarget } from './relative-target';
import { soaMailbox } from './soa-mailbox';
import { syntax } from './syntax';
import { targetIsAddress } from './target-is-address';
import { unclosedParenthesis } from './unclosed-parenthesis';
import { unclosedQuote } from './unclosed-quote';
import { unknownDirective } from './unknown-directive';
import { unknownType } from './unknown-type';

export const zoneRules = [
  syntax,
  unclosedParenthesis,
  unclosedQuote,
  newlineInQuotes,
  invalidEscape,
  unknownType,
  unknownDirective,
  invalidDirective,
  invalidRdata,
  invalidName,
  invalidTtl,
  missingTrailingDot,
  relativeTarget,
  soaMailbox,
  targetIsAddress,
] as const;

/** Turns of phrase that plain technical English has a word for; each with what to write instead. */
const AVOIDED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/(?<!\b(?:there|answer) )\b(?:is|are|was|were) no\b(?! (?:longer|more)\b|[.])/i, 'is not a'],
  [/\bst(?:ands?|ood)\b(?!-(?:in|alone)\b| (?:in )?for\b| in\b)/i, 'is at, follows'],
  [/\bbehind\b/i, 'after'],
  [/\b(?:nobody|somebody|whoever|whom|everybody)\b/i, 'name the subject: receivers, verifiers, anyone'],
  [/(?<!strings )\bof at most (?:ten|\d+)\b/i, 'the limit is'],
  [/\bonly watch(?:es)?\b/i, 'only monitors'],
  [
    /\b(?:code|domain|file|line|MX|page|policy|record|rule|server|tag|term|text|which|zone)s? (?:says?|asks?|hears?|speaks?)\b/i,
    'declares, requests, names',
  ],
  [/\btells?\b(?! (?:\w+ )?(?:receivers|them) to\b|.{1,60}\bapart\b)(?<!cannot tell)/i, 'states, shows, reports'],
  [/\b(?:perhaps|hence|thus|lest|therein|thereof)\b/i, 'possibly, so'],
  [/\b(?:may be|is) meant\b/i, 'intended'],
  [/\breplace .* by\b/i, 'replace … with'],
  [/, too(?! )/i, 'as well, also'],
  [/\ball else\b/i, 'everything else, otherwise'],
  [/\b(?:record|change|cost|request|everything|nothing|all)s? but for\b/i, 'except for'],
];

/** The first avoided turn of phrase in a text, outside code, with what to write instead; `undefined` if there is none. */
export function avoidedIn(text: string): string | undefined {
  const prose = text.replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ').replaceAll(/(`+).*?\1/g, '`…`');
  for (const [pattern, instead] of AVOIDED) {
    const found = pattern.exec(prose)?.[0];
    if (found !== undefined) return `“${found}” (${instead}): ${text}`;
  }
  return undefined;
}

import { CURRENT_TAG_NAMES } from './dkim/facts';
import { DMARC_TAG_NAMES } from './dmarc/facts';
import { mechanismFact, mechanisms, modifiers } from './spf/facts';

/**
 * The separator missing between two texts that are one record cut in two: the first ends unfinished and the second
 * continues it. Empty if a separator is already written; `undefined` if they are two separate texts.
 */
export function seamBetween(text: string, next: string): string | undefined {
  const cut = CUTS.find(({ opening, rest }) => opening.test(text) && rest.test(next));
  if (cut === undefined) return undefined;
  return cut.glue.test(text) || /^\s/.test(next) ? '' : cut.seam;
}

interface Cut {
  /** The beginning of the first text. */
  readonly opening: RegExp;
  /** The beginning of a text that cannot be a separate record. */
  readonly rest: RegExp;
  /** The end of the first text if no separator is missing between the two. */
  readonly glue: RegExp;
  readonly seam: string;
}

const CUTS: readonly Cut[] = [
  { opening: /^\s*v\s*=\s*spf1(?:\s|$)/i, rest: spfTerm(), glue: /\s$/, seam: ' ' },
  { opening: /^\s*v\s*=\s*DMARC1\s*(?:;|$)/i, rest: oneOfTags(DMARC_TAG_NAMES), glue: /;\s*$/, seam: '; ' },
  {
    opening: /^\s*v\s*=\s*DKIM1\s*(?:;\s*$|$)|^\s*v\s*=\s*DKIM1\s*;(?!.*\bp\s*=)/i,
    // `g` is historic (RFC 4871), and such keys are still published.
    rest: oneOfTags(new Set([...CURRENT_TAG_NAMES, 'g'])),
    glue: /;\s*$/,
    seam: '; ',
  },
  {
    opening: /(?:^|;)\s*p\s*=\s*[A-Za-z0-9+/][A-Za-z0-9+/\s]{7,}$/,
    rest: /^[A-Za-z0-9+/]{8,}={0,2}\s*;?$/,
    glue: /$/,
    seam: '',
  },
];

/** `include:…`, `ip4:…`, `redirect=…`, `-all`: terms unique to SPF, or a mechanism without argument as a whole word. */
function spfTerm(): RegExp {
  const names = mechanisms.map(({ name }) => name).filter((name) => name !== 'all');
  const bare = names.filter((name) => mechanismFact(name)?.argument === 'optional-domain');
  const known = modifiers.filter(({ rfc }) => rfc === 'RFC 7208').map(({ name }) => name);
  return new RegExp(
    `^\\s*(?:[-+~?]?(?:${names.join('|')})[:/]|(?:${known.join('|')})=|[-+~?]?(?:all|${bare.join('|')})(?:\\s|$))`,
    'i',
  );
}

function oneOfTags(names: ReadonlySet<string>): RegExp {
  return new RegExp(`^\\s*(?:${[...names].filter((name) => name !== 'v').join('|')})\\s*=`);
}

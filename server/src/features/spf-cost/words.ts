import type { Source } from '../../dns/question';
import type { RecordNode, TermNode } from '../../mail/spf/evaluate/tree';
import type { Language } from '../../messages/language';
import { translate } from '../../messages/render';
import { fileName } from '../../text/uri';

/** `+4`, `≥1` if it may be more, `≈4` if it is approximate; empty for terms that cost nothing. */
export function costLabel({ lookups, certainLookups, atLeast }: TermNode): string {
  if (lookups === 0 && !atLeast) return '';
  if (atLeast) return `≥${String(lookups)}`;
  return `${certainLookups < lookups ? '≈' : '+'}${String(lookups)}`;
}

/** The origin of a record, or why it is missing: `live at 12:03`. `uri`: the current document. */
export function recordInWords({ state, source }: RecordNode, uri: string, language: Language): string {
  switch (state) {
    case 'record':
    case 'sender':
      return source === undefined ? '' : sourceInWords(source, uri, language);
    case 'none':
    case 'several':
    case 'unreachable':
    case 'unknown':
    case 'loop':
    case 'unread':
      return translate(language, `spf-cost/state.${state}`);
  }
}

function sourceInWords(source: Source, uri: string, language: Language): string {
  switch (source.kind) {
    case 'given':
      return translate(language, 'spf-cost/source.here');
    case 'document': {
      const from = source.place?.anchor.uri ?? source.uri;
      return from === uri ? translate(language, 'spf-cost/source.here') : fileName(from);
    }
    case 'live':
      return translate(language, 'spf-cost/source.live', { time: timeOf(source.at, language) });
    case 'sender-table':
      return translate(language, 'spf-cost/source.sender', { date: source.date });
  }
}

/** Hours and minutes in the user's time zone. */
function timeOf(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

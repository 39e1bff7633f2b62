import { classify } from '../../mail/recognise';
import { parseDkim } from '../../mail/dkim/record';
import { parseDmarc } from '../../mail/dmarc/record';
import { parseSpf } from '../../mail/spf/record';
import { ownerLabels } from '../../records/record';
import type { Octets } from '../../text/octets';
import { card, type Card, type ValueCard } from './card';
import type { HoverContext } from './context';
import { dkimCard, dkimRecordCard } from './dkim';
import { dmarcCard } from './dmarc';
import { dmarcRecordCard, dmarcReportCard } from './dmarc-record';
import { companionCard, companionRecordCard } from './companions';
import { spfCard } from './spf';
import { spfRecordCard } from './spf-record';

/** The part at `index` of a TXT value; `undefined` for text unrelated to mail. */
export function textCard(text: Octets, index: number, context: HoverContext): ValueCard | undefined {
  const { value } = text;
  const kind = classify(value, ownerLabels(context.record));
  switch (kind) {
    case undefined:
      return undefined;
    case 'spf':
      return spfCard(parseSpf(value), index, context);
    case 'dkim':
      return dkimCard(parseDkim(value), index, context);
    case 'dmarc':
      return dmarcCard(parseDmarc(value), index, context);
    case 'mta-sts':
    case 'tls-rpt':
    case 'bimi':
      return companionCard(kind, value, index, context);
    default: {
      const whole = textRecordCard(text, context);
      return whole && { card: whole, span: { start: 0, end: value.length } };
    }
  }
}

/** The whole value in one sentence. */
export function textRecordCard({ value }: Octets, context: HoverContext): Card | undefined {
  const kind = classify(value, ownerLabels(context.record));
  switch (kind) {
    case undefined:
      return undefined;
    case 'spf':
      return spfRecordCard(parseSpf(value), context);
    case 'dkim':
      return dkimRecordCard(parseDkim(value), context);
    case 'dmarc':
      return dmarcRecordCard(parseDmarc(value), context);
    case 'dmarc-report':
      return dmarcReportCard(context);
    case 'mta-sts':
    case 'tls-rpt':
    case 'bimi':
      return companionRecordCard(kind, value, context);
    case 'sender-id':
    case 'adsp':
    case 'domainkeys-policy':
    case 'dkim-report':
      return card({ head: context.translator.t(`hover/${kind}`) });
  }
}

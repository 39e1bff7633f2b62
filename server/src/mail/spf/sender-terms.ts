import { senderOf } from './senders';

/** A term of a known sender's record, with the lookups that it uses. */
interface SenderTerm {
  readonly text: string;
  readonly cost: number;
}

/** The terms that use lookups, in the records of known senders where they are known. */
const table: Readonly<Record<string, readonly SenderTerm[]>> = {
  'aspmx.googlemail.com': [{ text: 'redirect=_spf.google.com', cost: 1 }],
  'sendgrid.net': [{ text: 'include:ab.sendgrid.net', cost: 1 }],
  'mailgun.org': [
    { text: 'include:_spf.mailgun.org', cost: 3 },
    { text: 'include:_spf.eu.mailgun.org', cost: 1 },
  ],
  '_spf.mailgun.org': [
    { text: 'include:_spf1.mailgun.org', cost: 1 },
    { text: 'include:_spf2.mailgun.org', cost: 1 },
  ],
  '_spf.salesforce.com': [{ text: 'exists:%{i}._spf.mta.salesforce.com', cost: 1 }],
};

/** The terms that use lookups in the record of a sender; none if they do not add up to its cost. */
export function senderTerms(name: string): readonly SenderTerm[] {
  const row = senderOf(name);
  const terms = row === undefined ? [] : (table[row.name] ?? []);
  const sum = terms.reduce((total, { cost }) => total + cost, 1);
  return sum === row?.cost ? terms : [];
}

import type { Answer, Question } from '../../dns/question';

/**
 * The confidence in a row. H: its record was verified recently, several times; M: verified once, or long ago; L:
 * unverified. Only H rows may turn a count into an error.
 */
export type Confidence = 'H' | 'M' | 'L';

export interface Sender {
  /** What customers write after `include:`, or a complete term of another kind. `*` matches any part of one label. */
  readonly name: string;
  readonly sender: string;
  /** Lookup terms that the mechanism uses with everything it includes; if unknown, the minimum. */
  readonly cost: number;
  /** The true number may be higher. */
  readonly atLeast?: true;
  readonly confidence: Confidence;
  /** When its record was last verified; `undefined` if that is not recorded. */
  readonly date?: string;
  /** Domains of the hosts that take its customers' mail: a domain with such an MX includes this name. */
  readonly mailHosts?: readonly string[];
}

/** The lookup cost of well-known senders. Names that vary per customer or contain macros cannot be listed. */
export const senders: readonly Sender[] = [
  {
    name: '_spf.google.com',
    sender: 'Google Workspace',
    cost: 1,
    confidence: 'H',
    date: '2026-04',
    mailHosts: ['google.com', 'googlemail.com'],
  },
  { name: 'aspmx.googlemail.com', sender: 'Google Workspace', cost: 2, confidence: 'H', date: '2026' },
  { name: '_netblocks.google.com', sender: 'Google Workspace', cost: 1, confidence: 'H', date: '2026' },
  { name: '_netblocks2.google.com', sender: 'Google Workspace', cost: 1, confidence: 'H', date: '2026' },
  { name: '_netblocks3.google.com', sender: 'Google Workspace', cost: 1, confidence: 'H', date: '2026' },
  {
    name: 'spf.protection.outlook.com',
    sender: 'Microsoft 365',
    cost: 1,
    confidence: 'H',
    date: '2026-09',
    mailHosts: ['mail.protection.outlook.com', 'mx.microsoft'],
  },
  { name: 'amazonses.com', sender: 'Amazon SES', cost: 1, confidence: 'H', date: '2026-09' },
  { name: 'sendgrid.net', sender: 'SendGrid', cost: 2, confidence: 'H', date: '2026' },
  { name: 'mailgun.org', sender: 'Mailgun', cost: 5, confidence: 'H', date: '2026-09' },
  { name: '_spf.mailgun.org', sender: 'Mailgun', cost: 3, confidence: 'H', date: '2026-09' },
  { name: '_spf.eu.mailgun.org', sender: 'Mailgun', cost: 1, confidence: 'H', date: '2026-09' },
  { name: 'servers.mcsv.net', sender: 'Mailchimp', cost: 1, confidence: 'M', date: '2017' },
  { name: 'spf.mandrillapp.com', sender: 'Mailchimp Transactional', cost: 1, confidence: 'M' },
  { name: '_spf.salesforce.com', sender: 'Salesforce', cost: 2, confidence: 'H', date: '2026' },
  { name: 'exists:%{i}._spf.mta.salesforce.com', sender: 'Salesforce', cost: 1, confidence: 'H', date: '2026' },
  { name: 'mail.zendesk.com', sender: 'Zendesk', cost: 1, confidence: 'M', date: '2017' },
  { name: '*.spf0*.hubspotemail.net', sender: 'HubSpot', cost: 1, confidence: 'M', date: '2026' },
  { name: '_spf.hubspot.com', sender: 'HubSpot', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'zoho.com', sender: 'Zoho', cost: 5, atLeast: true, confidence: 'H', date: '2026', mailHosts: ['zoho.com'] },
  { name: 'zoho.eu', sender: 'Zoho', cost: 1, atLeast: true, confidence: 'L', mailHosts: ['zoho.eu'] },
  { name: 'zohomail.com', sender: 'Zoho Mail', cost: 2, atLeast: true, confidence: 'L' },
  { name: 'one.zoho.com', sender: 'Zoho', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'zeptomail.net', sender: 'Zoho ZeptoMail', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'transmail.net', sender: 'Zoho ZeptoMail', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.zoho.com', sender: 'Zoho', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'zcsend.net', sender: 'Zoho Campaigns', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'email.freshdesk.com', sender: 'Freshdesk', cost: 5, atLeast: true, confidence: 'M' },
  {
    name: '_spf.protonmail.ch',
    sender: 'Proton Mail',
    cost: 2,
    confidence: 'M',
    date: '2024',
    mailHosts: ['protonmail.ch'],
  },
  { name: 'spf.messagingengine.com', sender: 'Fastmail', cost: 1, confidence: 'M', mailHosts: ['messagingengine.com'] },
  { name: 'icloud.com', sender: 'iCloud', cost: 1, confidence: 'M' },
  { name: '_spf.yandex.net', sender: 'Yandex', cost: 4, confidence: 'M' },
  { name: '_spf.yandex.ru', sender: 'Yandex', cost: 4, confidence: 'M' },
  { name: 'mx.ovh.com', sender: 'OVH', cost: 3, confidence: 'H', date: '2026-09' },
  { name: '_spf.perfora.net', sender: 'IONOS', cost: 1, confidence: 'M', date: '2026' },
  { name: '_spf.kundenserver.de', sender: 'IONOS', cost: 1, confidence: 'M', date: '2026' },
  { name: '_spf-eu.ionos.com', sender: 'IONOS', cost: 1, atLeast: true, confidence: 'L', date: '2026' },
  { name: '_spf-us.ionos.com', sender: 'IONOS', cost: 1, atLeast: true, confidence: 'L', date: '2026' },
  { name: 'spf.your-server.de', sender: 'Hetzner', cost: 1, atLeast: true, confidence: 'L' },
  { name: '_spf.your-server.de', sender: 'Hetzner', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'eu._netblocks.mimecast.com', sender: 'Mimecast', cost: 1, confidence: 'H', date: '2026' },
  { name: 'us._netblocks.mimecast.com', sender: 'Mimecast', cost: 1, confidence: 'H', date: '2026' },
  { name: 'de._netblocks.mimecast.com', sender: 'Mimecast', cost: 1, confidence: 'H', date: '2026' },
  { name: 'za._netblocks.mimecast.com', sender: 'Mimecast', cost: 1, confidence: 'H', date: '2026' },
  { name: 'au._netblocks.mimecast.com', sender: 'Mimecast', cost: 1, confidence: 'H', date: '2026' },
  { name: 'ca._netblocks.mimecast.com', sender: 'Mimecast', cost: 1, confidence: 'H', date: '2026' },
  { name: '_netblocks.mimecast.com', sender: 'Mimecast', cost: 6, atLeast: true, confidence: 'M', date: '2026' },
  { name: 'spf-*.pphosted.com', sender: 'Proofpoint', cost: 1, confidence: 'M', date: '2026' },
  { name: 'a:dispatch-us.ppe-hosted.com', sender: 'Proofpoint Essentials', cost: 1, confidence: 'H', date: '2026' },
  { name: 'a:dispatch-eu.ppe-hosted.com', sender: 'Proofpoint Essentials', cost: 1, confidence: 'H', date: '2026' },
  { name: '%{ir}.%{v}.%{d}.spf.has.pphosted.com', sender: 'Proofpoint', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.mtasv.net', sender: 'Postmark', cost: 1, confidence: 'M', date: '2017' },
  { name: 'exists:%{i}._spf.sparkpostmail.com', sender: 'SparkPost', cost: 1, confidence: 'H', date: '2026' },
  { name: 'sparkpostmail.com', sender: 'SparkPost', cost: 2, atLeast: true, confidence: 'L' },
  { name: '_spf.sparkpostmail.com', sender: 'SparkPost', cost: 2, atLeast: true, confidence: 'L' },
  { name: 'spf.brevo.com', sender: 'Brevo', cost: 1, confidence: 'H', date: '2026-07' },
  { name: 'spf.sendinblue.com', sender: 'Brevo', cost: 1, atLeast: true, confidence: 'L' },
  { name: '_mailcust.gandi.net', sender: 'Gandi', cost: 2, confidence: 'M' },
  { name: 'spf.infomaniak.ch', sender: 'Infomaniak', cost: 1, atLeast: true, confidence: 'L', date: '2026' },
  { name: '_spf.mx.cloudflare.net', sender: 'Cloudflare Email Routing', cost: 1, confidence: 'H', date: '2026' },
  { name: '_spf.tem.scaleway.com', sender: 'Scaleway', cost: 1, atLeast: true, confidence: 'L' },
  { name: '_spf.atlassian.net', sender: 'Atlassian', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'mktomail.com', sender: 'Marketo', cost: 1, confidence: 'M' },
  { name: 'aspmx.pardot.com', sender: 'Pardot', cost: 2, confidence: 'M', date: '2026' },
  { name: 'emsd1.com', sender: 'ActiveCampaign', cost: 1, atLeast: true, confidence: 'L' },
  { name: '_spf.mlsend.com', sender: 'MailerLite', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.mailjet.com', sender: 'Mailjet', cost: 1, atLeast: true, confidence: 'L' },
  { name: '_spf.createsend.com', sender: 'Campaign Monitor', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.constantcontact.com', sender: 'Constant Contact', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.mail.intercom.io', sender: 'Intercom', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.smtp2go.com', sender: 'SMTP2GO', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'secureserver.net', sender: 'GoDaddy', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.privateemail.com', sender: 'Namecheap Private Email', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.web-hosting.com', sender: 'Namecheap hosting', cost: 1, atLeast: true, confidence: 'L' },
  { name: '_spf.mail.hostinger.com', sender: 'Hostinger', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'spf.migadu.com', sender: 'Migadu', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'mailbox.org', sender: 'mailbox.org', cost: 1, atLeast: true, confidence: 'L', mailHosts: ['mailbox.org'] },
  { name: 'spf.improvmx.com', sender: 'ImprovMX', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'emailsrvr.com', sender: 'Rackspace', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'cust-spf.exacttarget.com', sender: 'Salesforce Marketing Cloud', cost: 1, atLeast: true, confidence: 'L' },
  { name: 'stspg-customer.com', sender: 'Statuspage', cost: 1, atLeast: true, confidence: 'L' },
];

/** When this table was compiled: the date of rows without one of their own. */
export const SENDERS_DATE = '2026-11';

const exact = new Map(senders.filter(({ name }) => !name.includes('*')).map((row) => [row.name, row]));
const patterns = senders
  .filter(({ name }) => name.includes('*'))
  .map((row) => ({ row, pattern: new RegExp(`^${row.name.replaceAll('.', '[.]').replaceAll('*', '[^.]+')}$`) }));

/** The row of a name after `include:`, or of a complete term such as `a:dispatch-us.ppe-hosted.com`. */
export function senderOf(name: string): Sender | undefined {
  const lower = name.toLowerCase().replace(/[.]$/, '');
  return exact.get(lower) ?? patterns.find(({ pattern }) => pattern.test(lower))?.row;
}

/** The sender whose hosts take the mail of a domain: `host` is the target of its MX, with or without a final dot. */
export function senderOfMailHost(host: string): Sender | undefined {
  const lower = `.${host.toLowerCase().replace(/[.]$/, '')}`;
  return senders.find(({ mailHosts = [] }) => mailHosts.some((domain) => lower.endsWith(`.${domain}`)));
}

/** The table's answer to a query for the SPF record of a known sender. */
export function senderAnswer({ name, type }: Question): Answer | undefined {
  const row = type === 'TXT' ? senderOf(name) : undefined;
  if (row === undefined) return undefined;
  const cost = { lookups: row.cost - 1, atLeast: row.atLeast === true, isCertain: row.confidence === 'H' };
  return { kind: 'sender', cost, source: { kind: 'sender-table', date: row.date ?? SENDERS_DATE } };
}

/** Is this a sender's record that was verified recently, several times? A network that denies it denies every name. */
export function isCertainSender({ name, type }: Question): boolean {
  return type === 'TXT' && senderOf(name)?.confidence === 'H';
}

/** A query for a record that certainly exists. */
export const certainSender: Question = { kind: 'ask', name: '_spf.google.com', type: 'TXT' };

import { field, type ResourceRecord } from '../../records/record';

/** The domain of a provider's mail hosts, and the SPF record that its customers are instructed to include. */
const PROVIDERS: readonly { readonly hosts: string; readonly include: string }[] = [
  { hosts: '.google.com.', include: '_spf.google.com' },
  { hosts: '.googlemail.com.', include: '_spf.google.com' },
  { hosts: '.mail.protection.outlook.com.', include: 'spf.protection.outlook.com' },
  { hosts: '.mx.microsoft.', include: 'spf.protection.outlook.com' },
  { hosts: '.messagingengine.com.', include: 'spf.messagingengine.com' },
  { hosts: '.protonmail.ch.', include: '_spf.protonmail.ch' },
  { hosts: '.zoho.com.', include: 'zoho.com' },
  { hosts: '.zoho.eu.', include: 'zoho.eu' },
  { hosts: '.mailbox.org.', include: 'mailbox.org' },
];

/** A first SPF record for a domain: its provider where that is known, else the hosts that take its mail. */
export function firstSpf(exchangers: readonly ResourceRecord[]): string {
  const targets = exchangers.map((record) => `.${field(record, 'exchange')?.target ?? ''}`);
  const provider = PROVIDERS.find(({ hosts }) => targets.some((target) => target.endsWith(hosts)));
  return provider === undefined ? 'v=spf1 mx ~all' : `v=spf1 include:${provider.include} ~all`;
}

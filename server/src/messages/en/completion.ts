/** What editors propose while a record is typed. */
export const completion = {
  'completion/spf.cost': '{count, one: # DNS lookup, other: # DNS lookups}',
  'completion/spf.total': '{count, one: # DNS lookup, other: # DNS lookups}; the record would use {total} of {limit}',
  'completion/spf.at-least': 'The real cost may be higher.',
  'completion/class': 'Internet, the class of nearly all records',
  'completion/directive.origin': 'Sets the name that relative names below it end with.',
  'completion/directive.ttl': 'Sets the TTL of records below it that have none of their own.',
  'completion/directive.include': 'Reads another file at this place.',
  'completion/directive.generate': 'Makes a series of records from a pattern.',
  'completion/mail.spf': 'SPF record',
  'completion/mail.dmarc': 'DMARC record',
  'completion/mail.dkim': 'DKIM key',
  'completion/mail.mta-sts': 'MTA-STS record',
  'completion/mail.tls-rpt': 'TLS-RPT record',
  'completion/mail.bimi': 'BIMI record',
} as const;

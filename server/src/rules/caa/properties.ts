/** What the value of a CAA property has to look like. */
export type PropertyForm = 'issuer' | 'url' | 'email' | 'free';

export interface Property {
  readonly tag: string;
  readonly form: PropertyForm;
}

/**
 * The registered properties (RFC 8659 section 4, RFC 9495, CA/Browser Forum). Tags are compared without regard to case
 * (RFC 8659 section 4.1).
 */
export const PROPERTIES: readonly Property[] = [
  { tag: 'issue', form: 'issuer' },
  { tag: 'issuewild', form: 'issuer' },
  { tag: 'iodef', form: 'url' },
  { tag: 'issuemail', form: 'issuer' },
  { tag: 'issuevmc', form: 'issuer' },
  { tag: 'contactemail', form: 'email' },
  { tag: 'contactphone', form: 'free' },
];

/** Part of a value that its property does not allow; the replacement is `undefined` if the intention is unclear. */
export interface ValueFault {
  readonly kind: Exclude<PropertyForm, 'free'> | 'parameter';
  readonly start: number;
  readonly end: number;
  readonly meant: string | undefined;
}

/** The first fault in the value of a property, if there is one. */
export function valueFault(form: PropertyForm, value: string): ValueFault | undefined {
  switch (form) {
    case 'issuer':
      return issuerFault(value);
    case 'url': {
      if (/^(?:mailto|https?):\S+$/i.test(value)) return undefined;
      return { kind: form, start: 0, end: value.length, meant: isAddress(value) ? `mailto:${value}` : undefined };
    }
    case 'email': {
      if (isAddress(value)) return undefined;
      const bare = value.replace(/^mailto:/i, '');
      return { kind: form, start: 0, end: value.length, meant: isAddress(bare) ? bare : undefined };
    }
    case 'free':
      return undefined;
  }
}

/** `[domain] [; name=value …]` (RFC 8659 section 4.2); an empty domain forbids all. */
function issuerFault(value: string): ValueFault | undefined {
  const semicolon = value.indexOf(';');
  const end = semicolon < 0 ? value.length : semicolon;
  const domain = value.slice(0, end).trim();
  const start = value.indexOf(domain);
  if (domain !== '' && !isDomain(domain)) {
    const bare = domain.replace(/^https?:\/\//i, '').replace(/[./]$/, '');
    return { kind: 'issuer', start, end: start + domain.length, meant: isDomain(bare) ? bare : undefined };
  }
  let from = end + 1;
  for (const parameter of value.slice(from).split(';')) {
    const text = parameter.trim();
    const at = from + parameter.indexOf(text);
    if (text !== '' && !isParameter(text)) {
      return { kind: 'parameter', start: at, end: at + text.length, meant: withCommas(text) };
    }
    from += parameter.length + 1;
  }
  return undefined;
}

function isDomain(text: string): boolean {
  return text.split('.').every((label) => /^[a-z\d-]+$/i.test(label) && !label.startsWith('-') && !label.endsWith('-'));
}

function isParameter(text: string): boolean {
  const equals = text.indexOf('=');
  if (equals < 0) return false;
  return /^[a-z\d][a-z\d-]*\s*$/i.test(text.slice(0, equals)) && /^\s*[!-:<-~]*$/.test(text.slice(equals + 1));
}

/** A list of methods that is separated by spaces (RFC 8657 section 4 requires commas). */
function withCommas(text: string): string | undefined {
  const list = /^validationmethods\s*=\s*([a-z\d-]+(?:[\s,]+[a-z\d-]+)+)$/i.exec(text)?.[1];
  return list && `validationmethods=${list.split(/[\s,]+/).join(',')}`;
}

function isAddress(text: string): boolean {
  return /^[^\s@:]+@[^\s@:]+\.[^\s@:.]+$/.test(text);
}

/** Certification authorities by the domain that a CAA record names them with; from their own documentation, 2026-11. */
export const AUTHORITIES: readonly { readonly domain: string; readonly name: string }[] = [
  { domain: 'letsencrypt.org', name: "Let's Encrypt" },
  { domain: 'pki.goog', name: 'Google Trust Services' },
  { domain: 'sectigo.com', name: 'Sectigo, ZeroSSL, cPanel' },
  { domain: 'digicert.com', name: 'DigiCert, GeoTrust, Thawte, RapidSSL' },
  { domain: 'globalsign.com', name: 'GlobalSign' },
  { domain: 'amazon.com', name: 'Amazon' },
  { domain: 'ssl.com', name: 'SSL.com' },
  { domain: 'godaddy.com', name: 'GoDaddy' },
  { domain: 'certsign.ro', name: 'certSIGN' },
];

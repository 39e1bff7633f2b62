export const dkim = {
  'dkim/version': '`{value}` is not a DKIM version; verifiers discard the key unless it is exactly `DKIM1`.',
  'dkim/version.draft': '`DKIM2` is only a draft; verifiers discard the key unless the version is exactly `DKIM1`.',
  'dkim/version.first': '`v=DKIM1` must be the first tag, before `{first}`; verifiers discard the key otherwise.',
  'dkim/version.fix': 'Replace with `DKIM1`',
  'dkim/version.fix.first': 'Move `v=DKIM1` to the front',

  'dkim/syntax': 'Unexpected `{word}`: tags are written `name=value`.',
  'dkim/syntax.semicolon': 'A `;` is missing before `{tag}=`.',
  'dkim/syntax.name': 'A tag name is missing before `=`.',
  'dkim/syntax.fix.semicolon': 'Insert `;`',
  'dkim/syntax.fix.equals': 'Insert `=` after `{tag}`',
  'dkim/syntax.fix.name': 'Insert `{tag}=`',
  'dkim/syntax.fix.remove': 'Remove `{word}`',

  'dkim/duplicate-tag': 'Duplicate `{tag}` tag: a repeated tag makes the whole record invalid.',
  'dkim/duplicate-tag.related': 'The first `{tag}` tag.',
  'dkim/duplicate-tag.fix': 'Remove the second `{tag}`',

  'dkim/unknown-tag': '`{tag}` is not a tag of DKIM keys; verifiers ignore it.',
  'dkim/unknown-tag.nearest': '`{tag}` is not a tag of DKIM keys; verifiers ignore it. Did you mean `{nearest}`?',
  'dkim/unknown-tag.fix': 'Replace `{tag}` with `{nearest}`',

  'dkim/missing-key': 'Missing `p`: this DKIM record has no key, so verifiers cannot use it.',

  'dkim/revoked-key': '`p` is empty: this key is revoked, and mail signed with it fails.',

  'dkim/invalid-base64': '`{characters}` is not allowed in a base64 key.',
  'dkim/invalid-base64.character': '`{characters}` is not allowed in a base64 key.',
  'dkim/invalid-base64.ellipsis': '`{characters}` marks an omitted part of the key; publish the whole key.',
  'dkim/invalid-base64.quote': 'Unexpected quotation mark `{characters}` inside the key.',
  'dkim/invalid-base64.url-alphabet': '`{characters}` belongs to URL-safe base64; DKIM keys use `+` and `/`.',
  'dkim/invalid-base64.padding': 'Unexpected `{characters}`: padding is only allowed at the end of the key.',
  'dkim/invalid-base64.missing-padding': 'The base64 padding (`=`) at the end of the key is missing.',
  'dkim/invalid-base64.incomplete': 'Leftover `{characters}` at the end: base64 comes in groups of four characters.',
  'dkim/invalid-base64.fix': 'Correct the base64 (the rest is a complete key)',

  'dkim/truncated-key':
    'Truncated key: {promised, one: # octet, other: # octets} announced, {present} present. Copy it again, up to its last character.',
  'dkim/truncated-key.limit':
    'Key truncated at 255 characters: {promised, one: # octet, other: # octets} announced. Publish the rest in a second string.',
  'dkim/truncated-key.header':
    'Key truncated near its start: only {present, one: # octet, other: # octets} present. Copy it again from the mail server.',

  'dkim/invalid-key': 'Valid base64, but not {key} public key data.',
  'dkim/invalid-key.ed25519': 'An Ed25519 key must have 32 octets, not {length}.',
  'dkim/invalid-key.EC': 'This is an elliptic-curve key (ECDSA), not an {key} key; DKIM does not use them.',
  'dkim/invalid-key.DSA': 'This is a DSA key, not an {key} key; DKIM does not use them.',
  'dkim/invalid-key.RSA-PSS': 'This key is marked as RSA-PSS; DKIM needs plain RSA.',
  'dkim/invalid-key.Ed448': 'This is an Ed448 key, not an {key} key; DKIM does not use them.',
  'dkim/invalid-key.X25519': 'This is an X25519 key, which cannot sign; DKIM needs an {key} key.',
  'dkim/invalid-key.certificate': 'This is a certificate or a request for one; DKIM needs the bare {key} public key.',
  'dkim/invalid-key.SSH': 'This is a key in SSH form; DKIM needs the {key} key as base64 of DER.',
  'dkim/invalid-key.foreign': 'This key is of a kind that DKIM does not use; it needs an {key} key.',
  'dkim/invalid-key.surplus':
    '{count, one: # octet follows, other: # octets follow} the end of the key; some verifiers reject it.',

  'dkim/private-key':
    'This is a private key: anyone who reads it can sign mail in your name. Publish the public key of a new pair.',

  'dkim/pem-armor': '`{line}` belongs to a PEM file, not to a DKIM record.',
  'dkim/pem-armor.line-break': 'A line break of the key file was left in the key.',
  'dkim/pem-armor.fix': 'Keep only the base64 of the key',

  'dkim/unknown-key-type': '`{value}` is not a DKIM key type; verifiers support `rsa` and `ed25519` and ignore others.',
  'dkim/unknown-key-type.empty': '`k` is empty; verifiers support `rsa` and `ed25519` and ignore others.',
  'dkim/unknown-key-type.fix': 'Set `k={kind}`',

  'dkim/key-type-mismatch': '`k={announced}`, but the key is an {key} key; verifiers cannot use it.',
  'dkim/key-type-mismatch.default': 'This is an {key} key, but without `k={kind}` verifiers read it as RSA.',
  'dkim/key-type-mismatch.fix': 'Set `k={kind}`',

  'dkim/key-too-short': 'This RSA key has {bits} bits; verifiers must not accept less than 1024.',
  'dkim/key-below-2048': 'This RSA key has {bits} bits; 2048 bits are recommended.',
  'dkim/key-over-4096': 'This RSA key has {bits} bits; verifiers need not accept more than 4096.',

  'dkim/hash': '`{value}` is not a hash algorithm of DKIM; verifiers ignore it.',
  'dkim/hash.sha1': '`h=sha1` allows only SHA-1, which verifiers must not accept: every signature fails.',
  'dkim/hash.empty': '`h` contains an empty item where a hash algorithm is expected.',
  'dkim/hash.fix.sha256': 'Set `h=sha256`',
  'dkim/hash.fix.remove': 'Remove `{value}`',

  'dkim/invalid-value.s': '`{value}` is not a valid service: `s` accepts `*`, `email` and `tlsrpt`.',
  'dkim/invalid-value.t': '`{value}` is not a valid flag: `t` accepts `y` and `s`.',
  'dkim/invalid-value.fix': 'Replace with `{meant}`',
  'dkim/invalid-value.fix.remove': 'Remove `{value}`',

  'dkim/testing-mode': '`t=y` marks DKIM as being tested; verifiers treat signed mail like unsigned mail.',
  'dkim/testing-mode.fix': 'End the test: remove `y`',

  'dkim/obsolete-tag': '`{tag}` is an obsolete tag of early DKIM; verifiers ignore it.',
  'dkim/obsolete-tag.elsewhere': '`{tag}` has no meaning in a key record; verifiers ignore it.',
  'dkim/obsolete-tag.fix': 'Remove `{tag}`',

  'dkim/multiple-records': 'Second key record at this selector; which one verifiers use is undefined.',
  'dkim/multiple-records.related': 'The first key record.',

  'dkim/misplaced-record': 'A DKIM key at `{name}` is never found; verifiers query `<selector>._domainkey`.',
  'dkim/misplaced-record.fix': 'Move the key below `_domainkey`',

  'dkim/historic-policy.adsp': 'This is an ADSP policy, historic since 2013; receivers read DMARC instead.',
  'dkim/historic-policy.domainkeys': 'This is a DomainKeys policy, historic since 2007; receivers read DMARC instead.',

  'dkim/pkcs1-form': 'This key is in RSAPublicKey form (PKCS #1); some verifiers read only SubjectPublicKeyInfo.',
  'dkim/pkcs1-form.fix': 'Convert the key to SubjectPublicKeyInfo',

  'dkim/ed25519-form': 'This Ed25519 key is wrapped in SubjectPublicKeyInfo; `p` must hold only its 32 octets.',
  'dkim/ed25519-form.fix': 'Reduce the key to its 32 octets',

  'dkim/tag-case.p': '`{tag}` must be written `{meant}`: tag names are case-sensitive, so this record has no key.',
  'dkim/tag-case.k':
    '`{tag}={value}` must be written `{meant}={value}`: tag names are case-sensitive, so the key is read as RSA.',
  'dkim/tag-case.fix': 'Replace `{tag}` with `{meant}`',
} as const;

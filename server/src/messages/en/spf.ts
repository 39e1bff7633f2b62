export const spf = {
  'spf/version': '`{word}` must be exactly `v=spf1` followed by a space; receivers find no SPF record.',
  'spf/version.glued': 'A space must follow `v=spf1`; receivers find no SPF record.',
  'spf/version.late': '`v=spf1` must come first; receivers find no SPF record.',
  'spf/version.fix': 'Replace with `v=spf1`',
  'spf/version.fix.glued': 'Insert a space after `v=spf1`',

  'spf/multiple-records': 'This name has {count, one: # SPF record, other: # SPF records}: receivers reject them all.',
  'spf/multiple-records.related': 'The first SPF record.',
  'spf/multiple-records.fix': 'Merge this record into the first one',
  'spf/multiple-records.fix.ends': 'Merge this record into the first one, with `{end}` in place of `{other}`',

  'spf/unknown-mechanism': '`{word}` is not an SPF mechanism: receivers reject the whole record.',
  'spf/unknown-mechanism.nearest':
    '`{word}` is not an SPF mechanism: receivers reject the whole record. Did you mean `{suggestion}`?',
  'spf/unknown-mechanism.bare':
    '`{word}` has no mechanism before it: receivers reject the whole record. Did you mean `{suggestion}:{word}`?',
  'spf/unknown-mechanism.modifier': '`{word}` must be written `{name}=`: receivers reject the whole record.',
  'spf/unknown-mechanism.fix': 'Replace with `{repaired}`',

  'spf/unknown-modifier': '`{term}` is not a known modifier; receivers ignore it.',
  'spf/unknown-modifier.nearest':
    '`{term}` is not a known modifier; receivers ignore it. Did you mean `{suggestion}=`?',
  'spf/unknown-modifier.version': '`{term}` inside a record has no effect: were two records joined?',

  'spf/missing-value': '`{term}` needs a value: receivers reject the whole record.',

  'spf/unexpected-value': '`{word}` is not allowed in `{term}`: receivers reject the whole record.',
  'spf/unexpected-value.qualifier': '`{word}` is not allowed before `{term}`: receivers reject the whole record.',
  'spf/unexpected-value.fix': 'Replace with `{repaired}`',

  'spf/separator.comma': 'Terms are separated by spaces, not by commas: receivers reject the whole record.',
  'spf/separator.semicolon': 'Terms are separated by spaces, not by semicolons: receivers reject the whole record.',
  'spf/separator.tab': 'Terms are separated by spaces, not by tabs: receivers reject the whole record.',
  'spf/separator.line-break': 'Terms are separated by spaces, not by line breaks: receivers reject the whole record.',
  'spf/separator.trailing-line-break': 'The record ends with a line break: receivers reject the whole record.',
  'spf/separator.control':
    'Terms are separated by spaces, not by control characters: receivers reject the whole record.',
  'spf/separator.space-in-term': 'Unexpected space inside a term: receivers reject the whole record.',
  'spf/separator.space-after-qualifier':
    'Unexpected space between qualifier and mechanism: receivers reject the whole record.',
  'spf/separator.space-for-colon':
    'Expected `:` or `=` before the value instead of a space: receivers reject the whole record.',
  'spf/separator.missing-space': 'A space is missing inside `{word}`: receivers reject the whole record.',
  'spf/separator.fix.space': 'Separate the terms with a space',
  'spf/separator.fix.remove': 'Remove the surplus characters',
  'spf/separator.fix.write': 'Replace with `{repaired}`',

  'spf/invalid-ip.not-address': '`{word}` is not a valid address for `{mechanism}`: receivers reject the whole record.',
  'spf/invalid-ip.placeholder':
    '`{word}` is a placeholder: use a real address after `{mechanism}:`, or receivers reject the whole record.',
  'spf/invalid-ip.host-name':
    '`{word}` is a name, but `{mechanism}` accepts only addresses: receivers reject the whole record.',
  'spf/invalid-ip.other-family':
    '`{word}` is an {written} address, but `{mechanism}` accepts only {wanted} addresses: receivers reject the whole record.',
  'spf/invalid-ip.fix': 'Replace with `{repaired}`',

  'spf/invalid-cidr.out-of-range': 'The prefix length `{word}` exceeds {max}: receivers reject the whole record.',
  'spf/invalid-cidr.leading-zero':
    'The prefix length `{word}` must not begin with a zero: receivers reject the whole record.',
  'spf/invalid-cidr.not-number':
    'The prefix length `{word}` must be a number from 0 to {max}: receivers reject the whole record.',
  'spf/invalid-cidr.empty': 'No prefix length follows the `/` in `{term}`: receivers reject the whole record.',
  'spf/invalid-cidr.dual':
    '`{word}` in `{term}` is not a prefix length from 0 to {max}: receivers reject the whole record.',

  'spf/host-bits-set': '`{word}` matches the whole network `{network}`.',
  'spf/host-bits-set.fix': 'Replace with `{network}`',

  'spf/wide-network': '`{term}` authorises {addresses} addresses to send for this domain.',

  'spf/private-address.private':
    '`{term}` is a private address (`{network}`): receivers on the Internet never see it as a sender.',
  'spf/private-address.loopback': '`{term}` is a loopback address (`{network}`): receivers never see it as a sender.',
  'spf/private-address.link-local':
    '`{term}` is a link-local address (`{network}`): receivers on the Internet never see it as a sender.',
  'spf/private-address.shared':
    '`{term}` is an address inside a provider’s own network (`{network}`): receivers on the Internet never see it as a sender.',
  'spf/private-address.unspecified': '`{term}` is not the address of a host (`{network}`): no mail can come from it.',
  'spf/private-address.fix': 'Remove `{term}`',

  'spf/invalid-domain.address':
    '`{word}` is an address, but `{term}` needs a domain name: receivers reject the whole record.',
  'spf/invalid-domain.url': '`{word}` belongs to a web address: `{term}` needs a bare domain name.',
  'spf/invalid-domain.doubled-name': '`{word}` is repeated in `{term}`, so it is read as part of the name.',
  'spf/invalid-domain.single-label':
    '`{word}` is not a full domain name (only one label): receivers reject the whole record.',
  'spf/invalid-domain.empty-label': '`{term}` has an empty label (two dots in a row), so the name cannot exist.',
  'spf/invalid-domain.long-label': '`{word}` is longer than the 63 octets that a label may have.',
  'spf/invalid-domain.top-label': '`{word}` does not end like a domain name: receivers reject the whole record.',
  'spf/invalid-domain.fix': 'Replace with `{repaired}`',

  'spf/invalid-macro.stray-percent': 'The `%` in `{term}` does not begin a macro: receivers reject the whole record.',
  'spf/invalid-macro.malformed': '`{word}` is not a valid SPF macro: receivers reject the whole record.',
  'spf/invalid-macro.unknown-letter': '`{word}` is not an SPF macro: receivers reject the whole record.',
  'spf/invalid-macro.explanation-only':
    '`{word}` is allowed only in the text that `exp` points to: receivers reject the whole record.',
  'spf/invalid-macro.missing-percent': '`{word}` is read literally: a macro needs a `%` before its brace.',
  'spf/invalid-macro.fix': 'Replace with `{repaired}`',

  'spf/no-ptr': '`{term}` is slow and unreliable, and receivers may ignore it: RFC 7208 advises against it.',
  'spf/no-ptr.macro': '`{macro}` is slow and unreliable: RFC 7208 advises against it.',
  'spf/no-ptr.fix': 'Remove `{term}`',

  'spf/terms-after-all': '`{terms}` is never reached: `{all}` before it matches every sender.',
  'spf/terms-after-all.fix': 'Remove `{terms}`',
  'spf/terms-after-all.fix.move': 'Move `{senders}` before `{all}`',
  'spf/terms-after-all.fix.first': 'Remove `{all}`, so that `{terms}` decides',

  'spf/missing-all': 'The record ends without `all`, so it makes no assertion about other senders.',
  'spf/missing-all.fix': 'Add `~all`',

  'spf/pass-all': '`{term}` authorises every server in the world to send for this domain.',
  'spf/pass-all.network': '`{term}` matches every address: any server in the world may send for this domain.',
  'spf/pass-all.fix': 'Replace with `{written}`',
  'spf/pass-all.fix.remove': 'Remove `{term}`',

  'spf/neutral-all': '`{term}` makes no assertion about other senders, as if there were no SPF record.',
  'spf/neutral-all.fix': 'Replace with `~all`',

  'spf/softfail-all': '`{term}` only marks other senders as suspicious; `-all` tells receivers to reject them.',
  'spf/softfail-all.fix': 'Replace with `-all`',

  'spf/redirect-with-all': '`{redirect}` is ignored, because the record has `{all}`.',
  'spf/redirect-with-all.related': 'The `{all}` mechanism.',
  'spf/redirect-with-all.fix': 'Remove `{gone}`',

  'spf/duplicate-modifier': 'Duplicate modifier `{word}`: receivers reject the whole record.',
  'spf/duplicate-modifier.related': 'The first one.',
  'spf/duplicate-modifier.fix': 'Remove `{word}`',

  'spf/modifier-position': '`{modifier}` should follow all mechanisms, at the end of the record.',
  'spf/modifier-position.fix': 'Move `{modifier}` to the end',

  'spf/duplicate-term': 'Duplicate `{term}`: the record already contains it.',
  'spf/duplicate-term.covered': '`{term}` has no effect: `{other}` covers it.',
  'spf/duplicate-term.related': 'The first occurrence.',
  'spf/duplicate-term.fix': 'Remove `{term}`',

  'spf/too-many-lookups.own':
    '{count} DNS lookups exceed the limit of {limit}, first at `{term}`. Receivers reject the record.',
  'spf/too-many-lookups.own-at-least':
    'At least {count} DNS lookups exceed the limit of {limit}, first at `{term}`. Receivers reject the record.',
  'spf/too-many-lookups.inner':
    '{count} DNS lookups exceed the limit of {limit}, first at `{inner}` inside `{term}`. Receivers reject the record.',
  'spf/too-many-lookups.inner-at-least':
    'At least {count} DNS lookups exceed the limit of {limit}, first at `{inner}` inside `{term}`. Receivers reject the record.',
  'spf/too-many-lookups.fix':
    'Replace `{gone}` with {count, one: one address, other: # addresses} ({before} → {after} lookups)',
  'spf/too-many-lookups.fix.listed':
    'Remove `{gone}`, whose addresses are listed before it ({before} → {after} lookups)',
  'spf/too-many-lookups.fix.redundant': 'Remove `{gone}`, which adds no address ({before} → {after} lookups)',
  'spf/too-many-lookups.fix.flatten':
    'Replace `{gone}` with its {networks, one: address range, other: # address ranges} ({before} → {after} lookups; needs manual updates later)',
  'spf/too-many-lookups.fix.flatten-apart':
    'Move the {networks, one: address range, other: # address ranges} of `{gone}` into `{records}` ({before} → {after} lookups; needs manual updates later)',

  'spf/near-lookup-limit.exact': '{count} of {limit} DNS lookups are used: the next sender may break this record.',
  'spf/near-lookup-limit.about':
    'At least {count} of {limit} DNS lookups are used: the next sender may break this record.',
  'spf/near-lookup-limit.probably-over':
    'Probably {count} DNS lookups; the limit is {limit}. Some senders are only known roughly.',
  'spf/near-lookup-limit.fix.redundant': 'Remove `{gone}`, which adds no address ({before} → {after} lookups)',
  'spf/near-lookup-limit.fix.flatten':
    'Replace `{gone}` with its {networks, one: address range, other: # address ranges} ({before} → {after} lookups; needs manual updates later)',
  'spf/near-lookup-limit.fix.flatten-apart':
    'Move the {networks, one: address range, other: # address ranges} of `{gone}` into `{records}` ({before} → {after} lookups; needs manual updates later)',

  'spf/too-many-void-lookups':
    '{count} void DNS lookups exceed the limit of {limit}, first at `{term}`. Receivers reject the record.',
  'spf/too-many-void-lookups.inner':
    '{count} void DNS lookups exceed the limit of {limit}, first at `{inner}` inside `{term}`. Receivers reject the record.',

  'spf/too-many-mx-hosts':
    '`{target}` has {count} mail servers; the limit for `{term}` is {limit}. Receivers reject the record.',

  'spf/target-without-spf.none': '`{target}` has no SPF record, so receivers reject this one.',
  'spf/target-without-spf.several': '`{target}` has several SPF records, so receivers reject this one.',
  'spf/target-without-spf.none-inner': '`{target}`, inside `{term}`, has no SPF record, so receivers reject this one.',
  'spf/target-without-spf.several-inner':
    '`{target}`, inside `{term}`, has several SPF records, so receivers reject this one.',
  'spf/target-without-spf.fix': 'Remove `{term}`',

  'spf/target-without-address.address': '`{target}` has no address, so `{term}` matches nothing.',
  'spf/target-without-address.mx': '`{target}` has no MX record, so `{term}` matches nothing.',

  'spf/include-loop': '`{term}` leads back to `{target}`: the loop makes receivers reject the record.',

  'spf/rr-type': 'Records of type SPF are obsolete: receivers read SPF from TXT records only.',
  'spf/rr-type.twin': 'Obsolete SPF record: the TXT record of this name already publishes it.',
  'spf/rr-type.differs': 'Obsolete SPF record that differs from the one in TXT; receivers read only the latter.',
  'spf/rr-type.other': 'Records of type SPF are obsolete, and receivers read {kind} from TXT records only.',
  'spf/rr-type.fix': 'Change the type to TXT',
  'spf/rr-type.fix.remove': 'Remove this record',

  'spf/sender-id': '`{word}` is Sender ID, which receivers no longer use.',
  'spf/sender-id.fix': 'Remove this record',
  'spf/sender-id.fix.rewrite': 'Convert the record to SPF: `v=spf1`',

  'spf/misplaced-record': 'Receivers look for {kind} at `{name}`, never for SPF: this record belongs at `{domain}`.',

  'spf/mechanism-as-modifier':
    '`{word}` is read as an unknown modifier and ignored: mechanisms are written with `:` or without a value.',
  'spf/mechanism-as-modifier.qualified':
    '`{term}` is neither a mechanism nor a modifier: receivers reject the whole record.',
  'spf/mechanism-as-modifier.fix': 'Replace with `{repaired}`',

  'spf/documentation-address': '`{term}` is an address for examples (`{network}`, {reference}).',

  'spf/missing-address-family':
    '`{host}` has the addresses `{listed}` and `{missing}`, but only `{listed}` may send: mail from the other one fails.',
  'spf/missing-address-family.related': 'The other address.',
  'spf/missing-address-family.fix': 'Add `{written}`',

  'spf/exp-target.missing': '`{target}` has no text, so `{term}` has no effect.',
  'spf/exp-target.several': '`{target}` has several texts, so receivers use none of them.',

  'spf/undefined-domain.empty-label':
    '`{term}` has an empty label, which no name can have: what receivers do with it is undefined.',
  'spf/undefined-domain.long-label':
    '`{word}` is longer than the 63 octets of a label: what receivers do with it is undefined.',
  'spf/undefined-domain.not-host': '`{word}` is not a host name, so receivers ignore the explanation.',

  'spf/shadowed-exception': '`{term}` never matches: `{wider}` before it covers the same addresses.',
  'spf/shadowed-exception.related': 'This network is evaluated first.',
  'spf/shadowed-exception.fix': 'Move `{term}` before `{wider}`',
} as const;

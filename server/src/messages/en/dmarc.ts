export const dmarc = {
  'dmarc/version': '`{word}` must be exactly `v=DMARC1`; receivers ignore the whole record.',
  'dmarc/version.missing': 'The record does not begin with `v=DMARC1`, so receivers ignore it.',
  'dmarc/version.not-first': '`{word}` must be the first tag; otherwise receivers ignore the whole record.',
  'dmarc/version.fix': 'Replace with `{replacement}`',
  'dmarc/version.fix.insert': 'Insert `v=DMARC1;` at the beginning',
  'dmarc/version.fix.move': 'Move `v=DMARC1` to the front',

  'dmarc/syntax': 'A `;` is missing before `{next}`.',
  'dmarc/syntax.comma': 'Tags must be separated by `;`, not by a comma, before `{next}`.',
  'dmarc/syntax.leading': 'The record begins with `;` instead of `v=DMARC1`, so receivers ignore it.',
  'dmarc/syntax.equals': '`{word}` has no `=`: tags are written `name=value`.',
  'dmarc/syntax.address': '`{word}` follows a `;` and belongs to no tag; addresses must be separated by commas.',
  'dmarc/syntax.stray': 'Unexpected `{word}`: tags are written `name=value`, separated by `;`.',
  'dmarc/syntax.name': '`{word}` has no name before `=`.',
  'dmarc/syntax.fix': 'Insert `;`',
  'dmarc/syntax.fix.leading': 'Remove the text before `v=DMARC1`',
  'dmarc/syntax.fix.equals': 'Replace with `{meant}`',
  'dmarc/syntax.fix.address': 'Move the address into the list, with a comma',
  'dmarc/syntax.fix.remove': 'Remove `{word}`',

  'dmarc/duplicate-tag': 'Duplicate `{tag}` tag: receivers choose either one, or ignore the whole record.',
  'dmarc/duplicate-tag.related': 'The first `{tag}` tag.',
  'dmarc/duplicate-tag.fix': 'Remove the second `{gone}`',
  'dmarc/duplicate-tag.fix.keep': 'Keep `{kept}`, remove `{gone}`',

  'dmarc/unknown-tag': '`{tag}` is not a DMARC tag; receivers ignore it.',
  'dmarc/unknown-tag.nearest': '`{tag}` is not a DMARC tag; receivers ignore it. Did you mean `{meant}`?',
  'dmarc/unknown-tag.fix': 'Remove `{tag}`',
  'dmarc/unknown-tag.fix.rename': 'Replace with `{meant}`',

  'dmarc/missing-policy': 'Missing policy (`p=`): newer receivers assume `p=none`, older ones ignore the record.',
  'dmarc/missing-policy.no-reports':
    'Missing policy (`p=`): newer receivers assume `p=none` only if `rua` is present, older ones ignore the record.',
  'dmarc/missing-policy.fix': 'Add `p=none` (monitor first)',

  'dmarc/policy-not-second': '`{policy}` is not the second tag; receivers that follow RFC 7489 may reject the record.',
  'dmarc/policy-not-second.fix': 'Move `{policy}` after `v=DMARC1`',

  'dmarc/invalid-policy': '`{value}` is not a valid policy: `{tag}` must be `none`, `quarantine` or `reject`.',
  'dmarc/invalid-policy.empty': '`{tag}=` has no value: it must be `none`, `quarantine` or `reject`.',
  'dmarc/invalid-policy.fix': 'Set `{tag}={policy}`',

  'dmarc/invalid-value': '`{tag}=` has no value; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.alignment':
    '`{tag}={value}` must be `r` (relaxed) or `s` (strict); receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.flag': '`{tag}={value}` must be `y` or `n`; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.psd': '`{tag}={value}` must be `y`, `n` or `u`; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.failure-options':
    '`{tag}={value}` must be `0` or `1`, optionally with `d` and `s`, joined by `:`; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.both-failure-options':
    '`{tag}={value}` has both `0` and `1`, which RFC 9989 no longer allows; its receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.percentage':
    '`{tag}={value}` must be a number from 0 to 100 without `%`; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.report-format':
    '`{tag}={value}` can only be `afrf`; receivers that still read `{tag}` may reject the record.',
  'dmarc/invalid-value.seconds':
    '`{tag}={value}` must be a number of seconds; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.fix': 'Set `{tag}={meant}`',
  'dmarc/invalid-value.fix.remove': 'Remove `{tag}={value}`',

  'dmarc/removed-tag': '`{tag}` was removed from DMARC in 2026 (RFC 9989); receivers ignore it.',
  'dmarc/removed-tag.pct':
    '`{tag}` was removed from DMARC in 2026 (RFC 9989). To test a policy write `t=y`; for all mail write nothing.',
  'dmarc/removed-tag.fix': 'Remove `{tag}={value}`',

  'dmarc/partial-enforcement':
    '`pct={percent}` is ignored by receivers that follow RFC 9989: they apply `{policy}` to all mail.',
  'dmarc/partial-enforcement.zero':
    '`pct=0` is ignored by receivers that follow RFC 9989: they apply `{policy}` to all mail. `t=y` replaces it.',
  'dmarc/partial-enforcement.fix.full': 'Remove `pct={percent}`: apply the policy to all mail',
  'dmarc/partial-enforcement.fix.testing': 'Replace with `t=y`: apply the policy one level weaker',

  'dmarc/policy-none': '`{policy}` only monitors: tighten it once the reports are clean.',
  'dmarc/policy-none.fix': 'Enforce the policy: replace `p=none` with `p=quarantine`',

  'dmarc/weaker-subdomain-policy': '`{tag}` is weaker than `{policy}`: forgers can use any subdomain instead.',
  'dmarc/weaker-subdomain-policy.np':
    '`{tag}` is weaker than `{policy}`: forgers can use any nonexistent subdomain instead.',
  'dmarc/weaker-subdomain-policy.fix': 'Replace with `{meant}`',

  'dmarc/no-reports': 'Missing `rua`: you will not learn which of your own mail fails DMARC.',
  'dmarc/no-reports.fix': 'Add `{rua}`',

  'dmarc/fo-without-ruf': '`{fo}` has no effect without `ruf`.',
  'dmarc/fo-without-ruf.fix': 'Remove `{fo}`',

  'dmarc/invalid-uri': '`{word}` is not a `mailto:` address; no reports are sent to it.',
  'dmarc/invalid-uri.scheme': '`{word}` must begin with `mailto:`; otherwise no reports are sent to it.',
  'dmarc/invalid-uri.separator': 'Addresses must be separated by commas, not only by a space.',
  'dmarc/invalid-uri.comma': 'A comma inside an address must be written `%2C`; here it begins another address.',
  'dmarc/invalid-uri.exclamation': '`!` inside an address must be written `%21`; here it begins a size limit.',
  'dmarc/invalid-uri.space': 'Unexpected space inside the address.',
  'dmarc/invalid-uri.size': '`{word}` is not a valid size limit: limits are written `!10m`, and receivers ignore them.',
  'dmarc/invalid-uri.empty': 'An address is missing next to this comma.',
  'dmarc/invalid-uri.nothing': '`{tag}=` contains no address.',
  'dmarc/invalid-uri.fix': 'Replace with `{meant}`',
  'dmarc/invalid-uri.fix.separator': 'Separate the addresses with a comma',
  'dmarc/invalid-uri.fix.space': 'Remove the space',
  'dmarc/invalid-uri.fix.size': 'Remove `{word}`',
  'dmarc/invalid-uri.fix.comma': 'Remove the comma',
  'dmarc/invalid-uri.fix.remove': 'Remove `{tag}`',

  'dmarc/external-destination':
    '`{host}` has not authorised reports for `{domain}`: `{name}` lacks `v=DMARC1`, so receivers send none there.',
  'dmarc/external-destination.related': 'This address is at the same host.',
  'dmarc/external-destination.fix': 'Add `{name}` to the zone `{zone}`',

  'dmarc/uri-scheme': 'No receiver sends reports to `{scheme}` addresses; use `mailto:`.',

  'dmarc/size-limit': 'The size limit `{limit}` is obsolete; receivers ignore it.',
  'dmarc/size-limit.fix': 'Remove `{limit}`',

  'dmarc/duplicate-uri': 'Duplicate address `{address}` in this list.',
  'dmarc/duplicate-uri.related': 'The first occurrence.',
  'dmarc/duplicate-uri.fix': 'Remove the second `{address}`',

  'dmarc/multiple-records':
    'This name has {count, one: # DMARC record, other: # DMARC records}: receivers discard them all.',
  'dmarc/multiple-records.related': 'The first DMARC record.',

  'dmarc/misplaced-record':
    'The record at `{owner}` is never read: receivers look for DMARC at `_dmarc.<domain>` only.',
  'dmarc/misplaced-record.wildcard': '`{owner}` is never looked up: `*` works only as the first label of a name.',
  'dmarc/misplaced-record.fix': 'Move the record to `{right}`',

  'dmarc/foreign-record': 'Only a DMARC record belongs at `_dmarc`; receivers ignore this text.',

  'dmarc/subdomain-tag':
    '`{tag}` belongs in the record of `{organization}`; here only receivers whose search ends at this domain read it.',

  'dmarc/testing-mode': '`{tag}` tells receivers to apply the policy one level weaker.',
  'dmarc/testing-mode.fix': 'Remove `{tag}`: apply the policy in full',

  'dmarc/psd-misuse': '`{tag}` declares `{domain}` to be a public suffix, which it is not.',
  'dmarc/psd-misuse.fix': 'Remove `{tag}`',

  'dmarc/pct-with-none': '`pct={pct}` has no effect: `p=none` requests no action.',
  'dmarc/pct-with-none.fix': 'Remove `pct={pct}`',

  'dmarc/tag-case': '`{tag}` must be written `{meant}`: tag names are case-sensitive, and some receivers ignore it.',
  'dmarc/tag-case.policy': '`{tag}` must be written `{meant}`: receivers that compare exactly find no policy.',
  'dmarc/tag-case.version':
    '`{tag}` must be written `{meant}`: receivers that compare exactly ignore the whole record.',
  'dmarc/tag-case.fix': 'Replace `{tag}` with `{meant}`',
} as const;

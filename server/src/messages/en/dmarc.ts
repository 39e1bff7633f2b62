export const dmarc = {
  'dmarc/version': '`{word}` must be exactly `v=DMARC1`: as it stands, receivers ignore the whole record.',
  'dmarc/version.missing': 'The record does not begin with `v=DMARC1`, so receivers ignore it.',
  'dmarc/version.not-first': '`{word}` must be the first tag; behind other tags receivers ignore the whole record.',
  'dmarc/version.fix': 'Write `{replacement}`',
  'dmarc/version.fix.insert': 'Begin with `v=DMARC1;`',
  'dmarc/version.fix.move': 'Move `v=DMARC1` to the front',

  'dmarc/syntax': 'A `;` is missing before `{next}`.',
  'dmarc/syntax.comma': 'Tags are separated by `;`, but a comma stands before `{next}`.',
  'dmarc/syntax.leading': 'The record begins with `;` where `v=DMARC1` belongs, so receivers ignore it.',
  'dmarc/syntax.equals': '`{word}` has no `=`: tags are written `name=value`.',
  'dmarc/syntax.address': '`{word}` stands behind a `;` and belongs to no tag: addresses are separated by commas.',
  'dmarc/syntax.stray': '`{word}` is no tag: tags are written `name=value`, with `;` between them.',
  'dmarc/syntax.name': '`{word}` has no name before `=`.',
  'dmarc/syntax.fix': 'Insert `;`',
  'dmarc/syntax.fix.leading': 'Remove what stands before `v=DMARC1`',
  'dmarc/syntax.fix.equals': 'Write `{meant}`',
  'dmarc/syntax.fix.address': 'Put the address into the list, with a comma',
  'dmarc/syntax.fix.remove': 'Remove `{word}`',

  'dmarc/duplicate-tag': '`{tag}` stands twice: receivers choose either one, or ignore the whole record.',
  'dmarc/duplicate-tag.related': 'The first `{tag}` is here.',
  'dmarc/duplicate-tag.fix': 'Remove the second `{gone}`',
  'dmarc/duplicate-tag.fix.keep': 'Keep `{kept}`, remove `{gone}`',

  'dmarc/unknown-tag': '`{tag}` is no tag of DMARC; receivers ignore it.',
  'dmarc/unknown-tag.nearest': '`{tag}` is no tag of DMARC; receivers ignore it. Did you mean `{meant}`?',
  'dmarc/unknown-tag.fix': 'Remove `{tag}`',
  'dmarc/unknown-tag.fix.rename': 'Write `{meant}`',

  'dmarc/missing-policy':
    'There is no policy (`p=`): newer receivers take it as `p=none`, older ones ignore the record.',
  'dmarc/missing-policy.no-reports':
    'There is no policy (`p=`): newer receivers take it as `p=none` only if there is `rua`, older ones ignore the record.',
  'dmarc/missing-policy.fix': 'Add `p=none`',

  'dmarc/policy-not-second': '`{policy}` is not the second tag; receivers that follow RFC 7489 may refuse the record.',
  'dmarc/policy-not-second.fix': 'Move `{policy}` behind `v=DMARC1`',

  'dmarc/invalid-policy': '`{value}` is no policy: `{tag}` must be `none`, `quarantine` or `reject`.',
  'dmarc/invalid-policy.empty': '`{tag}=` has no value: it must be `none`, `quarantine` or `reject`.',
  'dmarc/invalid-policy.fix': 'Write `{tag}={policy}`',

  'dmarc/invalid-value': '`{tag}=` has no value; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.alignment':
    '`{tag}={value}` must be `r` (relaxed) or `s` (strict); receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.flag': '`{tag}={value}` must be `y` or `n`; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.psd': '`{tag}={value}` must be `y`, `n` or `u`; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.failure-options':
    '`{tag}={value}` must be `0` or `1` (not both), and perhaps `d` and `s`, joined by `:` without spaces; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.percentage':
    '`{tag}={value}` must be a number from 0 to 100 without `%`; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.report-format':
    '`{tag}={value}` can only be `afrf`; receivers that still read `{tag}` may reject the record.',
  'dmarc/invalid-value.seconds':
    '`{tag}={value}` must be a number of seconds; receivers use the default, `{standsFor}`.',
  'dmarc/invalid-value.fix': 'Write `{tag}={meant}`',
  'dmarc/invalid-value.fix.remove': 'Remove `{tag}={value}`',

  'dmarc/removed-tag': '`{tag}` was removed from DMARC in 2026 (RFC 9989); receivers ignore it.',
  'dmarc/removed-tag.pct':
    '`{tag}` was removed from DMARC in 2026 (RFC 9989). To test a policy write `t=y`; for all mail write nothing.',
  'dmarc/removed-tag.fix': 'Remove `{tag}={value}`',

  'dmarc/partial-enforcement':
    '`pct={percent}` is ignored by receivers that follow RFC 9989: they apply `{policy}` to all mail.',
  'dmarc/partial-enforcement.zero':
    '`pct=0` is ignored by receivers that follow RFC 9989: they apply `{policy}` to all mail. `t=y` takes its place.',
  'dmarc/partial-enforcement.fix.full': 'Remove `pct={percent}`: apply the policy to all mail',
  'dmarc/partial-enforcement.fix.testing': 'Write `t=y`: apply the policy one level weaker',

  'dmarc/policy-none': '`{policy}` only watches: mail that fails is delivered all the same.',
  'dmarc/policy-none.fix': 'Ask for `p=quarantine`',

  'dmarc/weaker-subdomain-policy': '`{tag}` is weaker than `{policy}`: forgers can use any subdomain instead.',
  'dmarc/weaker-subdomain-policy.np':
    '`{tag}` is weaker than `{policy}`: forgers can use any subdomain that does not exist instead.',
  'dmarc/weaker-subdomain-policy.fix': 'Write `{meant}`',

  'dmarc/no-reports': 'There is no `rua`: nobody tells you which of your own mail fails.',
  'dmarc/no-reports.fix': 'Add `{rua}`',

  'dmarc/fo-without-ruf': '`{fo}` has no effect without `ruf`.',
  'dmarc/fo-without-ruf.fix': 'Remove `{fo}`',

  'dmarc/invalid-uri': '`{word}` is not a `mailto:` address, so no reports go there.',
  'dmarc/invalid-uri.scheme': '`{word}` must begin with `mailto:`; without it no reports go there.',
  'dmarc/invalid-uri.separator': 'Addresses are separated by commas; only a space stands here.',
  'dmarc/invalid-uri.comma': 'A comma inside an address must be written `%2C`; here it begins another address.',
  'dmarc/invalid-uri.exclamation': '`!` inside an address must be written `%21`; here it begins a size limit.',
  'dmarc/invalid-uri.space': 'A space stands inside the address.',
  'dmarc/invalid-uri.size': '`{word}` is no size limit: one is written `!10m`, and receivers ignore it.',
  'dmarc/invalid-uri.empty': 'There is no address at this side of the comma.',
  'dmarc/invalid-uri.nothing': '`{tag}=` names no address.',
  'dmarc/invalid-uri.fix': 'Write `{meant}`',
  'dmarc/invalid-uri.fix.separator': 'Separate the addresses with a comma',
  'dmarc/invalid-uri.fix.space': 'Remove the space',
  'dmarc/invalid-uri.fix.size': 'Remove `{word}`',
  'dmarc/invalid-uri.fix.comma': 'Remove the comma',
  'dmarc/invalid-uri.fix.remove': 'Remove `{tag}`',

  'dmarc/external-destination':
    '`{host}` has not said that it takes reports about `{domain}`: there is no `v=DMARC1` at `{name}`, so receivers send none there.',
  'dmarc/external-destination.related': 'This address is there too.',
  'dmarc/external-destination.fix': 'Add `{name}` to the zone `{zone}`',

  'dmarc/uri-scheme': 'No receiver sends reports to `{scheme}` addresses; use `mailto:`.',

  'dmarc/size-limit': 'The size limit `{limit}` is obsolete; receivers ignore it.',
  'dmarc/size-limit.fix': 'Remove `{limit}`',

  'dmarc/duplicate-uri': '`{address}` stands in this list twice.',
  'dmarc/duplicate-uri.related': 'It stands here already.',
  'dmarc/duplicate-uri.fix': 'Remove the second `{address}`',

  'dmarc/multiple-records':
    '{count, one: There is # DMARC record, other: There are # DMARC records} at this name: receivers discard them all.',
  'dmarc/multiple-records.related': 'The first DMARC record is here.',

  'dmarc/misplaced-record':
    'Receivers look for DMARC at `_dmarc.<domain>` only, so the record at `{owner}` is never read.',
  'dmarc/misplaced-record.wildcard': '`{owner}` is never looked up: `*` works only as the first label of a name.',
  'dmarc/misplaced-record.fix': 'Move it to `{right}`',

  'dmarc/foreign-record': 'This text is no DMARC record; nothing else belongs at `_dmarc`.',

  'dmarc/subdomain-tag':
    '`{tag}` counts in the record of `{organization}`; here it is read only by receivers whose search ends at this domain.',

  'dmarc/testing-mode': '`{tag}` asks receivers to apply the policy one level weaker.',
  'dmarc/testing-mode.fix': 'Remove `{tag}`: apply the policy in full',

  'dmarc/psd-misuse':
    '`{tag}` says that other organizations register names below `{domain}`, but it is no public suffix.',
  'dmarc/psd-misuse.fix': 'Remove `{tag}`',

  'dmarc/pct-with-none': '`pct={pct}` has no effect: `p=none` asks for nothing.',
  'dmarc/pct-with-none.fix': 'Remove `pct={pct}`',

  'dmarc/tag-case': '`{tag}` must be written `{meant}`: tag names are case-sensitive, and some receivers ignore it.',
  'dmarc/tag-case.policy':
    '`{tag}` must be written `{meant}`: to receivers that compare exactly the record has no policy.',
  'dmarc/tag-case.version':
    '`{tag}` must be written `{meant}`: receivers that compare exactly ignore the whole record.',
  'dmarc/tag-case.fix': 'Replace `{tag}` with `{meant}`',
} as const;

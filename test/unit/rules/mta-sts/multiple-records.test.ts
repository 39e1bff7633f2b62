import { describe, it } from 'vitest';
import { check } from '../../check';

describe('mta-sts/multiple-records', () => {
  it('marks every record but the first', () => {
    check(
      'mta-sts/multiple-records',
      `
_mta-sts TXT "v=STSv1; id=1"
         TXT "v=STSv1; id=2"
;             ^^^^^^^ mta-sts/multiple-records: This name has 2 MTA-STS records: senders use none of them.
`,
    );
  });

  it('does not count what senders discard, or servers publish once', () => {
    check(
      'mta-sts/multiple-records',
      `
_mta-sts.a TXT "v=STSv1; id=1"
_mta-sts.a TXT "v=STSv2; id=2"
_mta-sts.b TXT "v=STSv1; id=1"
_mta-sts.b TXT ( "v=STSv1; id=1" )
`,
    );
  });
});

import { expect, it } from 'vitest';
import { ownerHints } from '../../../server/src/features/owner-hints';
import { URI, workspaceWith } from './spf';

function withHints(text: string, range = text, uri = URI): string {
  const start = text.indexOf(range);
  const hints = ownerHints(workspaceWith(uri === URI ? text : '', { [uri]: text }), uri, {
    start,
    end: start + range.length,
  });
  return hints.toReversed().reduce((shown, { offset, label }) => {
    return `${shown.slice(0, offset)}‹${label}›${shown.slice(offset)}`;
  }, text);
}

it('complete relative owners and the apex, and leave full names alone', () => {
  expect(
    withHints('$ORIGIN example.com.\n@ A 192.0.2.1\n  A 192.0.2.2\nWWW A 192.0.2.1\na.example.com. A 192.0.2.1\n'),
  ).toBe(
    '$ORIGIN example.com.\n@‹ = example.com› A 192.0.2.1\n  A 192.0.2.2\nWWW‹.example.com› A 192.0.2.1\na.example.com. A 192.0.2.1\n',
  );
});

it('are worked out for the asked lines only, and where the origin is known', () => {
  expect(withHints('$ORIGIN example.com.\na A 192.0.2.1\nb A 192.0.2.1\n', 'b A 192')).toBe(
    '$ORIGIN example.com.\na A 192.0.2.1\nb‹.example.com› A 192.0.2.1\n',
  );
  expect(withHints('a A 192.0.2.1\n', undefined, 'file:///zones/part.inc')).toBe('a A 192.0.2.1\n');
});

it('complete the names of resources', () => {
  const text = `resource "aws_route53_zone" "z" {
  name = "example.com"
}
resource "aws_route53_record" "www" {
  zone_id = aws_route53_zone.z.zone_id
  name    = "www"
  type    = "A"
  records = ["192.0.2.1"]
}
`;
  expect(withHints(text, text, 'file:///zones/main.tf')).toBe(text.replace('"www"\n', '"www‹.example.com›"\n'));
});

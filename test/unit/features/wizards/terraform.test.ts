import { expect, it } from 'vitest';
import { step, workspaceOf } from './wizard';
import { applyEdits } from '../../../../server/src/text/apply-edits';
import type { Answers, WizardId } from '../../../../server/src/features/wizards/wizard';

const FILE = 'file:///zones/main.tf';
const google = `resource "google_dns_managed_zone" "shop" {
  name     = "shop"
  dns_name = "example.com."
}

resource "google_dns_record_set" "mx" {
  managed_zone = google_dns_managed_zone.shop.name
  name         = google_dns_managed_zone.shop.dns_name
  type         = "MX"
  ttl          = 300
  rrdatas      = ["10 mx.example.net."]
}
`;

/** What a wizard adds to the file. */
function addedBy(wizard: WizardId, answers: Answers, text = google): string {
  const last = step(wizard, workspaceOf({ [FILE]: text }), answers);
  if (last.kind !== 'done') throw new Error(JSON.stringify(last));
  return applyEdits(text, last.edits.get(FILE) ?? []).slice(text.length - 1);
}

it('writes a policy as a resource in the form of its provider', () => {
  expect(addedBy('dmarc', { policy: ['none'], addresses: [''] })).toBe(`

resource "google_dns_record_set" "dmarc" {
  managed_zone = google_dns_managed_zone.shop.name
  name         = "_dmarc.\${google_dns_managed_zone.shop.dns_name}"
  type         = "TXT"
  ttl          = 300
  rrdatas      = ["\\"v=DMARC1; p=none\\""]
}
`);
});

it('writes each record of a locked domain, and leaves what is there', () => {
  const text = google.replace('"mx"', '"web"').replace('"MX"', '"A"').replace('10 mx.example.net.', '192.0.2.1');
  const added = addedBy('lock-down', { locks: ['mx', 'spf', 'dmarc'] }, text);
  expect(added.match(/ "(?:spf|dmarc|mx)" /g)).toEqual([' "mx" ', ' "spf" ', ' "dmarc" ']);
  expect(added).toContain('["0 ."]');
});

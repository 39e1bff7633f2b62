import { describe, expect, it } from 'vitest';
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
  const last = step(wizard, workspaceOf({ [FILE]: text }), answers, { uri: FILE });
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

describe('where the name of the zone is not known', () => {
  const cloudflare = (name: string, more = '') => `resource "cloudflare_record" "mx" {
  zone_id  = var.zone_id
  name     = "${name}"
  type     = "MX"
  content  = "mx.orchard.example"
  priority = 10
}
${more}`;
  const texts = (text: string) => workspaceOf({ [FILE]: text });

  it.each([
    ['@', 'orchard.example'],
    ['shop', 'shop.orchard.example'],
    ['orchard.example', 'orchard.example'],
  ])('asks for that of %s, and proposes what related records show', (owner, value) => {
    expect(step('dmarc', texts(cloudflare(owner)), {}, { uri: FILE })).toMatchObject({
      kind: 'input',
      id: 'name',
      value,
    });
  });

  it.each([
    ['@', 'orchard'],
    ['@', 'orchard example'],
    ['shop', 'orchard.example'],
    ['shop.orchard.example', 'orchard.example'],
  ])('does not take a name that %s cannot have: %s', (owner, name) => {
    const asked = step('dmarc', texts(cloudflare(owner)), { name: [name] }, { uri: FILE });
    expect(asked).toMatchObject({ id: 'name', value: name, problem: expect.stringContaining(name) as unknown });
  });

  it('writes the record as its neighbour is written, and the name in its text', () => {
    const answers = { name: ['orchard.example'], policy: ['none'], addresses: ['dmarc@orchard.example'] };
    const added = (text: string) => addedBy('dmarc', answers, text);
    expect(added(cloudflare('@'))).toContain(`  zone_id = var.zone_id
  name    = "_dmarc"
  type    = "TXT"
  content = "v=DMARC1; p=none; rua=mailto:dmarc@orchard.example"
`);
    expect(added(cloudflare('orchard.example'))).toContain('name    = "_dmarc.orchard.example"');
  });

  it('shows the whole name to copy', () => {
    const answers = { name: ['orchard.example'], senders: ['mx'], networks: [''], all: ['~all'] };
    expect(step('spf', texts(cloudflare('@')), answers, { uri: FILE })).toMatchObject({
      text: 'orchard.example. TXT "v=spf1 mx ~all"',
    });
  });

  it.each([
    ['dmarc', '_dmarc', '"v=DMARC1; p=none"'],
    ['dmarc', '_dmarc.${var.domain}', '"v=DMARC1; p=none"'],
    ['dmarc', '_dmarc', 'var.policy'],
    ['spf', '${var.domain}', '"v=spf1 -all"'],
  ] as const)('adds no %s record where %s may have it', (wizard, name, content) => {
    const other = `resource "cloudflare_record" "other" {
  zone_id = var.zone_id
  name    = "${name}"
  type    = "TXT"
  content = ${content}
}
`;
    const answers = {
      name: ['orchard.example'],
      policy: ['none'],
      addresses: [''],
      senders: ['mx'],
      networks: [''],
      all: ['-all'],
    };
    expect(step(wizard, texts(cloudflare('@', other)), answers, { uri: FILE }).kind).toBe('stop');
  });
});

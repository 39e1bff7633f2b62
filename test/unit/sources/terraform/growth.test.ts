import { describe, expect, it, vi } from 'vitest';
import { TerraformModule } from '../../../../server/src/sources/terraform/records/module';
import * as sets from '../../../../server/src/sources/terraform/records/record-set';

const URI = 'file:///main.tf';
const recordsOfOneName = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `resource "cloudflare_record" "r${String(i)}" {
  zone_id = "z"
  name    = "example.com"
  type    = "TXT"
  content = "v=spf1 ip4:192.0.2.${String(i)} -all"
}
`,
  ).join('');

describe('records of one name', () => {
  it('are put in order once, however often they are asked for', () => {
    const compared = vi.spyOn(sets, 'comesBefore');
    const module = new TerraformModule();
    module.update(URI, recordsOfOneName(100));
    const [zone] = module.zones();
    const [name] = zone?.names ?? [];
    if (zone === undefined || name === undefined) throw new Error('the module has no zone');
    expect(zone.records(name, 'TXT')).toHaveLength(100);
    const first = compared.mock.calls.length;
    for (let i = 0; i < 50; i++) zone.records(name);
    expect(compared.mock.calls.length).toBe(first);
    module.update(URI, recordsOfOneName(99));
    expect(module.zones()[0]?.records(name)).toHaveLength(99);
  });
});

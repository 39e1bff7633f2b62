import { displayName } from '../../../../server/src/records/name';
import type { ResourceRecord } from '../../../../server/src/records/record';
import { TerraformModule } from '../../../../server/src/sources/terraform/records/module';
import { decodeForDisplay } from '../../../../server/src/text/utf8';

/** A module of these files; a text alone is `main.tf`. */
export function moduleOf(files: string | Readonly<Record<string, string>>): TerraformModule {
  const module = new TerraformModule();
  for (const [name, text] of Object.entries(typeof files === 'string' ? { 'main.tf': files } : files))
    module.update(name, text);
  return module;
}

/** Each record of the module as one line: owner, TTL, type and data; `?` for an owner that is not known. */
export function drawRecords(files: string | Readonly<Record<string, string>>): string[] {
  const module = moduleOf(files);
  return [...module.uris].flatMap((uri) => module.records(uri).map(drawRecord));
}

export function drawRecord({ owner, ttl, type, text, fields }: ResourceRecord): string {
  const data =
    text === undefined ? fields.map((field) => field.target ?? field.text).join(' ') : decodeForDisplay(text.value);
  return [owner === undefined ? '?' : displayName(owner), ttl, type, data]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Why a name cannot be renamed. */
export const names = {
  'names/none-here': 'No domain name here to rename',
  'names/no-records': '`{name}` has no records in this workspace, so it cannot be renamed here',
  'names/apex': '`{name}` is the name of a whole zone, which cannot be renamed record by record',
  'names/invalid': '`{name}` is not a valid domain name',
  'names/taken': '`{name}` already has records: both names would become one',
  'names/outside': '`{name}` is outside the zone {zone}',
  'names/delegated': '`{name}` is at or below a delegation: its records belong to another zone',
  'names/unwritable': '`{name}` cannot be renamed: in {file} it is composed of parts that cannot be edited',
  'names/unknown-zone': '`{name}` cannot be renamed: the zone of some of its records is unknown',
  'names/shared': '`{name}` cannot be renamed: the same text also forms other records',
} as const;

export const db = 'not a zone file';

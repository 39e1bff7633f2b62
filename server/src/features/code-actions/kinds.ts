/** The code action kind that applies every safe fix of a document. */
export const FIX_ALL = 'source.fixAll.zonewise';

/** The code action kind that sorts the records of a document. Nothing is sorted unless it is requested by name. */
export const SORT_RECORDS = 'source.sortRecords.zonewise';

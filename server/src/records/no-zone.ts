import type { ZoneView } from './zone-view';

/** The zone of a record whose neighbours are unknown. */
export const NO_ZONE: ZoneView = {
  mayBeIncluded: true,
  apex: undefined,
  complete: false,
  records: () => [],
  texts: () => [],
  hasText: () => false,
  isTarget: () => false,
  hasBelow: () => false,
  delegation: () => undefined,
};

import { isBelow, parent, type Name } from './name';

/** The highest name at or above `name` and below the apex that is delegated: everything there is another zone's. */
export function zoneCut(name: Name, apex: Name | undefined, isDelegated: (name: Name) => boolean): Name | undefined {
  let highest: Name | undefined;
  for (let at: Name | undefined = name; at !== undefined && apex !== undefined && isBelow(at, apex); at = parent(at)) {
    if (isDelegated(at)) highest = at;
  }
  return highest;
}

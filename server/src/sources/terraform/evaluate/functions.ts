import type { Place } from '../../../text/span';
import { collectionFunctions } from './collection-functions';
import { textFunctions } from './text-functions';
import { unknown, type Implementation, type Value } from './value';

const FUNCTIONS: ReadonlyMap<string, Implementation> = new Map([
  ...Object.entries(textFunctions),
  ...Object.entries(collectionFunctions),
]);

/** Calls a function of Terraform or of a provider. One that is not modelled gives an unknown value. */
export function callFunction(name: string, args: readonly Value[], place: Place): Value {
  return FUNCTIONS.get(name)?.(args, place) ?? unknown(place);
}

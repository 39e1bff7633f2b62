import { ObjectContainer, objectsIn, possibleItems, type Container } from './container';
import { parsePath, type PathStep } from '../providers/paths';
import { text, type Value } from '../evaluate/value';

/** What a path leads to. */
export interface Found {
  /** `undefined` for a block or object whose arguments are the value. */
  readonly value: Value | undefined;
  /** The container in which its siblings are looked up. */
  readonly at: Container;
  readonly unsure: boolean;
}

/** Everything that the first alternative with anything to find leads to. */
export function findAll(container: Container, path: string): readonly Found[] {
  for (const steps of parsePath(path)) {
    const found = follow(container, steps);
    if (found.length > 0) return found;
  }
  return [];
}

/** The value of the first alternative that is set. */
export function findValue(container: Container, path: string): Value | undefined {
  return findAll(container, path)[0]?.value;
}

/** The blocks or objects that the path leads to. */
export function findContainers(container: Container, path: string): readonly Container[] {
  return findAll(container, path).flatMap(containersOf);
}

function follow(container: Container, [step, ...rest]: readonly PathStep[]): readonly Found[] {
  if (step === undefined) return [];
  const found = take(container, step);
  return rest.length === 0 ? found : found.flatMap(containersOf).flatMap((inner) => follow(inner, rest));
}

function take(container: Container, { name, each }: PathStep): readonly Found[] {
  const value = each === 'blocks' ? undefined : container.argument(name);
  if (each === 'entries' && value?.kind === 'object') {
    return [...value.entries.values()].map((entry) => found(entry.value, container, container.unsure, text(entry.key)));
  }
  if (value !== undefined) {
    return possibleItems(value, container.unsure).map((item) => found(item.value, container, item.unsure));
  }
  return container.blocks(name).map((at) => ({ value: undefined, at, unsure: at.unsure }));
}

/** An object is a place to look further; anything else is the value. */
function found(value: Value, around: Container, unsure: boolean, key?: Value): Found {
  if (value.kind !== 'object') return { value, at: around, unsure };
  return { value: undefined, at: new ObjectContainer(value, unsure, key), unsure };
}

function containersOf({ value, at, unsure }: Found): readonly Container[] {
  return value === undefined ? [at] : objectsIn(value, unsure);
}

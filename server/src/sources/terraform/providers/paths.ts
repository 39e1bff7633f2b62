/**
 * One step of a path. `values[]`: each item of a list; `record{}`: each nested block, dynamic ones too; `records.*`: each
 * entry of a map; `data.value`: an argument, or one block, and what is in it. `a|b`: the first one that is set.
 */
export interface PathStep {
  readonly name: string;
  readonly each: 'none' | 'items' | 'blocks' | 'entries';
}

/** The alternatives of a path, each as its steps. */
export function parsePath(path: string): readonly (readonly PathStep[])[] {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const alternatives = path
    .split('|')
    .filter((alternative) => alternative !== '')
    .map(parseAlternative);
  parsed.set(path, alternatives);
  return alternatives;
}

const parsed = new Map<string, readonly (readonly PathStep[])[]>();

function parseAlternative(path: string): readonly PathStep[] {
  const steps = path.replace(/\.\*/g, '*').split('.');
  return steps.map((step) => {
    const name = step.replace(/(\[\]|\{\}|\*)$/, '');
    return {
      name,
      each: step.endsWith('[]') ? 'items' : step.endsWith('{}') ? 'blocks' : step.endsWith('*') ? 'entries' : 'none',
    };
  });
}

import type { Body, Expression, Template } from './nodes';

/** Every expression in the body and its blocks, outer ones first. Needs no stack, however deep the tree. */
export function* expressionsOf(body: Body): Generator<Expression> {
  for (const attribute of body.attributes) yield* expressionsIn(attribute.value);
  for (const block of body.blocks) yield* expressionsOf(block.body);
}

/** The expression and everything in it, in the order of the text. */
export function* expressionsIn(expression: Expression): Generator<Expression> {
  const waiting = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const child of childrenOf(next).toReversed()) waiting.push(child);
  }
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
      return interpolated(expression);
    case 'get':
    case 'splat':
      return [expression.object];
    case 'index':
      return [expression.object, expression.key];
    case 'call':
      return expression.args;
    case 'list':
      return expression.items;
    case 'object':
      return expression.items.flatMap((item) => [item.key, item.value]);
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'binary':
      return [expression.left, expression.right];
    case 'unary':
      return [expression.operand];
    case 'parenthesis':
      return [expression.inner];
    case 'for':
      return [expression.collection, expression.resultKey, expression.result, expression.condition].filter(
        (child) => child !== undefined,
      );
    case 'number':
    case 'boolean':
    case 'null':
    case 'variable':
    case 'missing':
      return [];
  }
}

function interpolated(template: Template): readonly Expression[] {
  return template.parts.flatMap((part) => (part.kind === 'interpolation' ? [part.expression] : []));
}

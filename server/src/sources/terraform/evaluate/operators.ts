import type { BinaryOperator } from '../hcl/nodes';
import type { Place } from '../../../text/span';
import { plainText, unknown, type Value } from './value';

/** A binary operation, or without a right side a unary one. Unknown if a side that matters is unknown. */
export function operate(operator: BinaryOperator | '!', left: Value, right: Value | undefined, place: Place): Value {
  const boolean = (value: boolean): Value => ({ kind: 'boolean', value, place });
  if (right === undefined) return unary(operator, left, place);
  switch (operator) {
    case '==':
    case '!=': {
      const equal = areEqual(left, right);
      return equal === undefined ? unknown(place) : boolean(equal === (operator === '=='));
    }
    case '||':
    case '&&': {
      const deciding = operator === '||';
      const sides = [left, right].map((side) => (side.kind === 'boolean' ? side.value : undefined));
      if (sides.includes(deciding)) return boolean(deciding);
      return sides.includes(undefined) ? unknown(place) : boolean(!deciding);
    }
    default:
      return left.kind === 'number' && right.kind === 'number'
        ? calculate(operator, left.value, right.value, place)
        : unknown(place);
  }
}

function unary(operator: string, operand: Value, place: Place): Value {
  if (operator === '!' && operand.kind === 'boolean') return { kind: 'boolean', value: !operand.value, place };
  if (operator === '-' && operand.kind === 'number') return { kind: 'number', value: -operand.value, place };
  return unknown(place);
}

function calculate(operator: string, left: number, right: number, place: Place): Value {
  const number = (value: number): Value => (Number.isFinite(value) ? { kind: 'number', value, place } : unknown(place));
  const boolean = (value: boolean): Value => ({ kind: 'boolean', value, place });
  switch (operator) {
    case '+':
      return number(left + right);
    case '-':
      return number(left - right);
    case '*':
      return number(left * right);
    case '/':
      return number(left / right);
    case '%':
      return number(left % right);
    case '<':
      return boolean(left < right);
    case '<=':
      return boolean(left <= right);
    case '>':
      return boolean(left > right);
    case '>=':
      return boolean(left >= right);
    default:
      return unknown(place);
  }
}

/** Scalars, and whether there is a collection at all; `undefined` if that is unknown. */
function areEqual(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'null' && isCollection(right)) return false;
  if (right.kind === 'null' && isCollection(left)) return false;
  const [a, b] = [scalar(left), scalar(right)];
  return a === undefined || b === undefined ? undefined : a === b;
}

function scalar(value: Value): string | undefined {
  switch (value.kind) {
    case 'text': {
      const plain = plainText(value);
      return plain === undefined ? undefined : `text ${plain}`;
    }
    case 'number':
      return `number ${String(value.value)}`;
    case 'boolean':
      return `boolean ${String(value.value)}`;
    case 'null':
      return 'null';
    case 'list':
    case 'object':
    case 'unknown':
      return undefined;
  }
}

function isCollection(value: Value): boolean {
  return value.kind === 'list' || value.kind === 'object';
}

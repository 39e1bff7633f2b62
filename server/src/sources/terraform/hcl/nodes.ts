import type { Span } from '../../../text/span';

/** The tree of one stretch of HCL. Every node is a span; all of them count from the same place (see `parse.ts`). */
export interface HclTree {
  readonly body: Body;
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

/** From its mark (`#`, `//`, `/*`) to its last character, the line end not included. */
export type Comment = Span;

/** The content between the braces of a block, or of a whole file. */
export interface Body extends Span {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** `name = value` */
export interface Attribute extends Span {
  readonly kind: 'attribute';
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Expression;
}

/** `type "label" { … }`; in JSON every property that Terraform reads as a block. */
export interface Block extends Span {
  readonly kind: 'block';
  readonly type: string;
  readonly typeSpan: Span;
  readonly labels: readonly Label[];
  readonly body: Body;
  /** The braces; one that is missing is `undefined`. */
  readonly open: Span | undefined;
  readonly close: Span | undefined;
}

/** With its quotes, if it has any. */
export interface Label extends Span {
  readonly text: string;
}

export type Expression =
  | Template
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | Variable
  | Get
  | Index
  | Splat
  | Call
  | List
  | ObjectExpression
  | Conditional
  | Binary
  | Unary
  | For
  | Parenthesis
  | Missing;

/** A string: quoted, heredoc, or a string of a JSON file. */
export interface Template extends Span {
  readonly kind: 'template';
  readonly form: 'quoted' | 'heredoc' | 'json';
  /** In order. Text that is not part of the value (the indentation that `<<-` removes) is in no part. */
  readonly parts: readonly TemplatePart[];
  /** Between the delimiters. */
  readonly content: Span;
  /** Is its end missing? Then it contains whatever follows. */
  readonly unclosed?: true;
}

export type TemplatePart = TextPart | EscapePart | Interpolation | Directive;

/** Literal characters. */
export interface TextPart extends Span {
  readonly kind: 'text';
  readonly value: string;
}

/** `\n`, `\"`, `\u00e9`, `$${`, `%%{`; an escape that HCL does not know is its character. */
export interface EscapePart extends Span {
  readonly kind: 'escape';
  readonly value: string;
}

/** `${ … }` */
export interface Interpolation extends Span {
  readonly kind: 'interpolation';
  readonly expression: Expression;
}

/** `%{ if … }`, `%{ else }`, `%{ endif }`, `%{ for … }`, `%{ endfor }`, or a word HCL does not know. */
export interface Directive extends Span {
  readonly kind: 'directive';
  readonly keyword: string;
  /** Of `if`. */
  readonly condition: Expression | undefined;
  /** Of `for`. */
  readonly loop: DirectiveLoop | undefined;
}

/** `key, value in collection` */
export interface DirectiveLoop {
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
}

export interface NumberLiteral extends Span {
  readonly kind: 'number';
  readonly value: number;
}

export interface BooleanLiteral extends Span {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NullLiteral extends Span {
  readonly kind: 'null';
}

/** The first word of a reference: `var` in `var.domain`; also the bare key of an object item. */
export interface Variable extends Span {
  readonly kind: 'variable';
  readonly name: string;
}

/** `object.name`, also `list.0` */
export interface Get extends Span {
  readonly kind: 'get';
  readonly object: Expression;
  readonly name: string;
  readonly nameSpan: Span;
}

/** `object[key]` */
export interface Index extends Span {
  readonly kind: 'index';
  readonly object: Expression;
  readonly key: Expression;
}

/** `list[*]`, `list.*`: what follows applies to each item. */
export interface Splat extends Span {
  readonly kind: 'splat';
  readonly object: Expression;
}

export interface Call extends Span {
  readonly kind: 'call';
  /** `join`, `provider::hcloud::txt_record` */
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Expression[];
  /** Is the last argument spread with `...`? */
  readonly spread: boolean;
}

export interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

export interface ObjectExpression extends Span {
  readonly kind: 'object';
  readonly items: readonly ObjectItem[];
}

export interface ObjectItem extends Span {
  readonly key: Expression;
  readonly value: Expression;
}

export interface Conditional extends Span {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
}

/** `[for key, value in collection : result if condition]`, `{for … : key => value...}` */
export interface For extends Span {
  readonly kind: 'for';
  readonly makes: 'list' | 'object';
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  /** Only of an object. */
  readonly resultKey: Expression | undefined;
  readonly result: Expression;
  readonly condition: Expression | undefined;
  /** Does `...` gather the values of equal keys? */
  readonly grouping: boolean;
}

export interface Parenthesis extends Span {
  readonly kind: 'parenthesis';
  readonly inner: Expression;
}

/** Nothing where a value belongs; the span is empty, at the place of the missing value. */
export interface Missing extends Span {
  readonly kind: 'missing';
}

/** What HCL does not allow. `args` are words of the text, for messages. */
export interface Problem extends Span {
  readonly kind: ProblemKind;
  readonly args: Readonly<Record<string, string>>;
}

/**
 * - `expected-argument`: `{found}` is where an argument or block begins.
 * - `expected-equals`: neither `=` nor a block follows `{name}`.
 * - `expected-value`: nothing, or `{found}`, where a value belongs.
 * - `expected-newline`: `{found}` follows a finished argument or block on its line.
 * - `inline-block`: more than one argument, or no closing brace, on the line of an opening brace.
 * - `unexpected`: `{found}` has no meaning at this place.
 * - `expected-comma`, `expected-colon`: before `{found}`.
 * - `expected-brace`: the header of block `{type}` ends without `{`.
 * - `unclosed`: `{opening}` (a quote, bracket, `${`, comment or heredoc mark) is never closed; the span is its mark.
 * - `stray-closing`: `{found}` closes nothing.
 * - `invalid-escape`: `{escape}`, such as `\;`.
 * - `spf-macro`: `{macro}`, such as `%{i}`, which HCL reads as a directive.
 * - `unknown-directive`: `%{ {word} … }`.
 * - `single-quotes`: `'text'`.
 * - `quoted-name`: `"{name}" = …`, as in HCL 1.
 * - `repeated-argument`: `{name}` is set twice in one body.
 * - `heredoc-mark`: `<<` without an identifier right after it.
 * - `heredoc-line`: the closing mark `{marker}` of a heredoc does not end its line.
 * - `too-deep`: nesting beyond every sensible file.
 * - `json`: what the JSON parser calls `{code}`.
 */
export type ProblemKind =
  | 'expected-argument'
  | 'expected-equals'
  | 'expected-value'
  | 'expected-newline'
  | 'inline-block'
  | 'unexpected'
  | 'expected-comma'
  | 'expected-colon'
  | 'expected-brace'
  | 'unclosed'
  | 'stray-closing'
  | 'invalid-escape'
  | 'spf-macro'
  | 'unknown-directive'
  | 'single-quotes'
  | 'quoted-name'
  | 'repeated-argument'
  | 'heredoc-mark'
  | 'heredoc-line'
  | 'too-deep'
  | 'json';

export function missing(offset: number): Missing {
  return { kind: 'missing', start: offset, end: offset };
}

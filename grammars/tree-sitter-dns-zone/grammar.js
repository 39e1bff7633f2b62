// The fields of each RR type come from rr-types.json, which `npm run grammar` writes from the table of RR types in
// server/src/records. All tokens come from src/scanner.c, because what a word is depends on its place in the entry.
const { shapes } = require('./rr-types.json');

/** What a word may be. A string may take the place of any word. */
const NODES = ['address', 'encoded', 'name', 'number', 'parameter', 'string', 'ttl', 'type', 'word'];
const DIRECTIVES = ['origin', 'ttl', 'include', 'generate', 'date'];

module.exports = grammar({
  name: 'dns_zone',

  // The order is that of TokenType in src/scanner.c; the types follow in the order of src/rr_types.h.
  externals: ($) => [
    $._line_end,
    $._continuation,
    $.comment,
    '(',
    ')',
    $._blank,
    $.owner,
    $._age,
    $.ttl,
    $.class,
    $._word,
    $._quoted,
    $._generic,
    ...DIRECTIVES.map((name) => $[`_${name}_keyword`]),
    ...shapes.map(({ rule }) => $[`_${rule}_type`]),
  ],

  extras: ($) => [$._continuation, $.comment, '(', ')'],

  rules: {
    zone: ($) => repeat(seq(optional($._entry), $._line_end)),

    _entry: ($) => choice($.record, ...DIRECTIVES.map((name) => $[`${name}_directive`])),

    // An entry that begins with white space has the owner of the entry before it.
    record: ($) => seq(choice(field('owner', $.owner), $._blank), optional($._head), $._body),

    _body: ($) => choice(...shapes.map((shape) => body($, shape))),

    _head: ($) => choice($._age, seq(optional($._age), $._ttl_and_class)),

    _ttl_and_class: ($) => {
      const [ttl, rrClass] = [field('ttl', $.ttl), field('class', $.class)];
      return choice(ttl, rrClass, seq(ttl, rrClass), seq(rrClass, ttl));
    },

    origin_directive: ($) => seq(alias($._origin_keyword, $.keyword), field('origin', one($, 'name'))),

    ttl_directive: ($) => seq(alias($._ttl_keyword, $.keyword), field('ttl', one($, 'ttl'))),

    include_directive: ($) =>
      seq(
        alias($._include_keyword, $.keyword),
        field('file', one($, 'string')),
        optional(field('origin', one($, 'name'))),
      ),

    date_directive: ($) => seq(alias($._date_keyword, $.keyword), field('date', one($, 'number'))),

    generate_directive: ($) =>
      seq(
        alias($._generate_keyword, $.keyword),
        field('range', one($, 'number')),
        field('owner', alias($._word, $.owner)),
        optional($._ttl_and_class),
        field('type', $._any_type),
        field('data', alias($._template, $.data)),
      ),

    _any_type: ($) => choice(...shapes.map((shape) => typeOf($, shape))),

    _template: ($) => repeat1(one($, 'word')),

    // RFC 3597 section 5
    generic_data: ($) =>
      seq(alias($._generic, '\\#'), field('length', one($, 'number')), repeat(field('data', one($, 'encoded')))),

    ...Object.fromEntries(
      NODES.map((node) => [`_${node}_word`, ($) => choice(alias($._word, $[node]), alias($._quoted, $.string))]),
    ),

    ...Object.fromEntries(shapes.map((shape) => [`_${shape.rule}_data`, ($) => fields($, shape)])),
  },
});

/** The type and its data. */
function body($, shape) {
  const data = field('data', choice(alias($[`_${shape.rule}_data`], $.data), $.generic_data));
  return seq(field('type', typeOf($, shape)), shape.optional ? optional(data) : data);
}

function typeOf($, { rule }) {
  return alias($[`_${rule}_type`], $.type);
}

function fields($, shape) {
  const [only] = shape.fields;
  if (shape.optional) return repeat1(field(only.name, one($, only.node)));
  return seq(...shape.fields.map(({ name, node, count }) => times(count, field(name, one($, node)))));
}

function times(count, rule) {
  return { one: rule, optional: optional(rule), some: repeat1(rule), any: repeat(rule) }[count];
}

function one($, node) {
  return $[`_${node}_word`];
}

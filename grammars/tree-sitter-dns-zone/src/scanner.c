// Cuts zone files into tokens (RFC 1035 section 5.1, read as BIND does). What a word is depends on its place in the entry:
// the owner comes first, TTL and class until the type, then the data.
#include "tree_sitter/alloc.h"
#include "tree_sitter/parser.h"

#include <string.h>

enum TokenType {
  LINE_END,
  CONTINUATION, // a line end inside parentheses
  COMMENT,
  OPEN,
  CLOSE,
  BLANK, // white space in place of an owner
  OWNER,
  AGE, // written by Microsoft DNS
  TTL,
  CLASS,
  WORD,
  QUOTED,
  GENERIC, // `\#`
  ORIGIN_KEYWORD,
  TTL_KEYWORD,
  INCLUDE_KEYWORD,
  GENERATE_KEYWORD,
  DATE_KEYWORD,
  FIRST_TYPE,
};

// Defines TYPES, CLASSES, and TEXT_TYPES: those whose data may be the word `\#`.
#include "rr_types.h"

enum Place { AT_START, AT_OWNER, IN_RANGE, IN_TEMPLATE, IN_HEAD, AT_DATA, IN_DATA };

typedef struct {
  uint8_t place;
  uint8_t is_text;
  uint16_t depth;
} Scanner;

// The beginning of a word in upper case: enough for each mnemonic.
typedef struct {
  char text[16];
  unsigned length;
} Word;

static bool is_space(int32_t c) { return c == ' ' || c == '\t' || c == 0xFEFF; }

static bool is_line_end(int32_t c) { return c == '\n' || c == '\r'; }

static bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }

static bool ends_word(TSLexer *lexer) {
  int32_t c = lexer->lookahead;
  return is_space(c) || is_line_end(c) || (c != 0 && c < 128 && strchr(";\"()", c) != NULL) || lexer->eof(lexer);
}

static void skip_spaces(TSLexer *lexer) {
  while (is_space(lexer->lookahead)) lexer->advance(lexer, true);
}

static void pass_line_end(TSLexer *lexer) {
  bool is_return = lexer->lookahead == '\r';
  lexer->advance(lexer, false);
  if (is_return && lexer->lookahead == '\n') lexer->advance(lexer, false);
}

static Word read_word(TSLexer *lexer) {
  Word word = {{0}, 0};
  while (!ends_word(lexer)) {
    int32_t c = lexer->lookahead;
    if (c >= 'a' && c <= 'z') c -= 'a' - 'A';
    if (word.length + 1 < sizeof word.text) word.text[word.length] = c < 128 ? (char)c : '?';
    word.length++;
    lexer->advance(lexer, false);
    if (c != '\\' || is_line_end(lexer->lookahead) || lexer->eof(lexer)) continue;
    if (word.length + 1 < sizeof word.text) word.text[word.length] = lexer->lookahead < 128 ? (char)lexer->lookahead : '?';
    word.length++;
    lexer->advance(lexer, false);
  }
  return word;
}

// A string that is not closed ends with its line.
static void read_quoted(TSLexer *lexer) {
  lexer->advance(lexer, false);
  while (lexer->lookahead != '"' && !is_line_end(lexer->lookahead) && !lexer->eof(lexer)) {
    bool is_escape = lexer->lookahead == '\\';
    lexer->advance(lexer, false);
    if (is_escape && !is_line_end(lexer->lookahead) && !lexer->eof(lexer)) lexer->advance(lexer, false);
  }
  if (lexer->lookahead == '"') lexer->advance(lexer, false);
}

static bool is_numbered(const Word *word, const char *prefix) {
  size_t length = strlen(prefix);
  if (word->length <= length || word->length > length + 5 || strncmp(word->text, prefix, length) != 0) return false;
  return strspn(word->text + length, "0123456789") == word->length - length;
}

static bool is_class(const Word *word) {
  for (unsigned i = 0; i < sizeof CLASSES / sizeof *CLASSES; i++)
    if (strcmp(word->text, CLASSES[i]) == 0) return true;
  return is_numbered(word, "CLASS");
}

static bool is_ttl(const Word *word) {
  return is_digit(word->text[0]) && word->length < sizeof word->text &&
         strspn(word->text, "0123456789SMHDW") == word->length;
}

// Types count from FIRST_TYPE; -1 if it is not a type.
static int type_of(const Word *word) {
  unsigned low = 0, high = sizeof TYPES / sizeof *TYPES;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    int order = strcmp(word->text, TYPES[middle].name);
    if (order == 0) return TYPES[middle].shape;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return is_numbered(word, "TYPE") ? UNNAMED_TYPE : -1;
}

static int directive_of(const Word *word) {
  static const char *const NAMES[] = {"$ORIGIN", "$TTL", "$INCLUDE", "$GENERATE", "$DATE"};
  for (int i = 0; i < 5; i++)
    if (strcmp(word->text, NAMES[i]) == 0) return ORIGIN_KEYWORD + i;
  return -1;
}

// Inside parentheses that were not closed: does the line plainly begin the next entry?
static bool begins_entry(TSLexer *lexer) {
  if (ends_word(lexer)) return false;
  Word word = read_word(lexer);
  if (directive_of(&word) >= 0) return true;
  bool is_head = false;
  for (int i = 0; i < 3; i++) {
    if (!is_space(lexer->lookahead)) return false;
    while (is_space(lexer->lookahead)) lexer->advance(lexer, false);
    word = read_word(lexer);
    if (is_head && type_of(&word) >= 0) return is_space(lexer->lookahead);
    if (!is_class(&word) && !is_ttl(&word)) return false;
    is_head = true;
  }
  return false;
}

static int end_line(Scanner *scanner, TSLexer *lexer) {
  if (lexer->eof(lexer)) {
    // The last line needs no line end. A file ends once.
    if (scanner->place == AT_START) return -1;
  } else pass_line_end(lexer);
  lexer->mark_end(lexer);
  if (scanner->depth > 0 && !lexer->eof(lexer) && !begins_entry(lexer)) return CONTINUATION;
  scanner->depth = 0;
  scanner->place = AT_START;
  return LINE_END;
}

static int read_head(Scanner *scanner, const Word *word) {
  if (strncmp(word->text, "[AGE:", 5) == 0) return AGE;
  if (is_class(word)) return CLASS;
  if (is_ttl(word)) return TTL;
  int type = type_of(word);
  if (type < 0) return WORD;
  scanner->place = AT_DATA;
  scanner->is_text = type < TEXT_TYPES;
  return FIRST_TYPE + type;
}

// `\#`, which in a type that takes text is text, unless a number follows.
static bool is_generic(const Scanner *scanner, TSLexer *lexer, const Word *word) {
  if (strcmp(word->text, "\\#") != 0) return false;
  if (!scanner->is_text) return true;
  while (is_space(lexer->lookahead)) lexer->advance(lexer, false);
  return is_digit(lexer->lookahead);
}

static int read_owner(Scanner *scanner, TSLexer *lexer) {
  if (lexer->lookahead == '"') {
    read_quoted(lexer);
  } else {
    Word word = read_word(lexer);
    int directive = directive_of(&word);
    if (directive >= 0) {
      scanner->place = directive == GENERATE_KEYWORD ? IN_RANGE : IN_DATA;
      lexer->mark_end(lexer);
      return directive;
    }
  }
  lexer->mark_end(lexer);
  scanner->place = IN_HEAD;
  return OWNER;
}

static int read_token(Scanner *scanner, TSLexer *lexer) {
  bool is_quoted = lexer->lookahead == '"';
  Word word = {{0}, 0};
  if (is_quoted) read_quoted(lexer);
  else word = read_word(lexer);
  lexer->mark_end(lexer);
  switch (scanner->place) {
    case IN_RANGE:
    case IN_TEMPLATE:
      scanner->place++;
      break;
    case IN_HEAD:
      if (!is_quoted) return read_head(scanner, &word);
      break;
    case AT_DATA:
      scanner->place = IN_DATA;
      if (is_generic(scanner, lexer, &word)) return GENERIC;
      break;
  }
  return is_quoted ? QUOTED : WORD;
}

static int next(Scanner *scanner, TSLexer *lexer) {
  if (scanner->place == AT_START && is_space(lexer->lookahead)) {
    bool is_blank = lexer->lookahead != 0xFEFF;
    while (is_space(lexer->lookahead)) lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    if (lexer->eof(lexer)) return CONTINUATION;
    if (is_line_end(lexer->lookahead)) return end_line(scanner, lexer);
    if (lexer->lookahead == ';') return CONTINUATION;
    scanner->place = is_blank ? IN_HEAD : AT_OWNER;
    return is_blank ? BLANK : CONTINUATION;
  }
  skip_spaces(lexer);
  if (lexer->eof(lexer) || is_line_end(lexer->lookahead)) return end_line(scanner, lexer);
  switch (lexer->lookahead) {
    case ';':
      while (!is_line_end(lexer->lookahead) && !lexer->eof(lexer)) lexer->advance(lexer, false);
      lexer->mark_end(lexer);
      if (scanner->place == AT_START) scanner->place = AT_OWNER;
      return COMMENT;
    case '(':
    case ')': {
      bool opens = lexer->lookahead == '(';
      lexer->advance(lexer, false);
      lexer->mark_end(lexer);
      if (opens && scanner->depth < UINT16_MAX) scanner->depth++;
      if (!opens && scanner->depth > 0) scanner->depth--;
      if (scanner->place == AT_START) scanner->place = AT_OWNER;
      return opens ? OPEN : CLOSE;
    }
  }
  return scanner->place <= AT_OWNER ? read_owner(scanner, lexer) : read_token(scanner, lexer);
}

void *tree_sitter_dns_zone_external_scanner_create(void) { return ts_calloc(1, sizeof(Scanner)); }

void tree_sitter_dns_zone_external_scanner_destroy(void *payload) { ts_free(payload); }

unsigned tree_sitter_dns_zone_external_scanner_serialize(void *payload, char *buffer) {
  memcpy(buffer, payload, sizeof(Scanner));
  return sizeof(Scanner);
}

void tree_sitter_dns_zone_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  memset(payload, 0, sizeof(Scanner));
  if (length == sizeof(Scanner)) memcpy(payload, buffer, length);
}

bool tree_sitter_dns_zone_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid_symbols) {
  (void)valid_symbols; // the scanner keeps its place itself, so that an error does not spread beyond its entry
  int token = next(payload, lexer);
  if (token < 0) return false;
  lexer->result_symbol = (TSSymbol)token;
  return true;
}

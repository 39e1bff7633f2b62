// Prints the tree of each file named on standard input, one line a file: `name start end` of each node in order, or
// `missing start end`; then, after a tab, the tree as an S-expression. The runtime is that of the system (libtree-sitter).
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_dns_zone(void);

static void print_node(TSNode node) {
  const char *name = ts_node_is_missing(node) ? "missing" : ts_node_type(node);
  printf("%s %u %u\t", name, ts_node_start_byte(node), ts_node_end_byte(node));
  for (uint32_t i = 0; i < ts_node_child_count(node); i++) print_node(ts_node_child(node, i));
}

int main(void) {
  TSParser *parser = ts_parser_new();
  if (!ts_parser_set_language(parser, tree_sitter_dns_zone())) return 2;
  char path[4096];
  while (fgets(path, sizeof path, stdin) != NULL) {
    path[strcspn(path, "\n")] = 0;
    FILE *file = fopen(path, "rb");
    if (file == NULL) return 2;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = malloc((size_t)length + 1);
    if (text == NULL || fread(text, 1, (size_t)length, file) != (size_t)length) return 2;
    fclose(file);
    TSTree *tree = ts_parser_parse_string(parser, NULL, text, (uint32_t)length);
    TSNode root = ts_tree_root_node(tree);
    char *expression = ts_node_string(root);
    printf("%s\t", expression);
    print_node(root);
    printf("\n");
    free(expression);
    ts_tree_delete(tree);
    free(text);
  }
  ts_parser_delete(parser);
  return 0;
}

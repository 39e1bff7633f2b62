#!/usr/bin/env bash
# Runs each command and format with a reader that closes the pipe at once (`zonewise … | true`), and with one that closes
# it after the first line (`head -1`): nothing may be printed on standard error beyond what is printed without a pipe, and
# the exit code must be the same. dist/ must be built.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
zone=$folder/a.zone
# shellcheck disable=SC2016
printf '$ORIGIN a.example.\n$TTL 300\n@ TXT "v=spf1 mx -all"\n@ MX 10 mail\n' >"$zone"
for i in $(seq 2000); do echo "h$i TXT \"v=spf1 +all\""; done >>"$zone"
sed 's/ mx / /' "$zone" >"$folder/b.zone"
echo '550 5.7.26 SPF [a.example] did not pass' >"$folder/reply"

run() {
  local alone=0 piped reader
  node dist/cli.js "$@" >/dev/null 2>"$folder/expected" <"$input" || alone=$?
  for reader in true 'head -1'; do
    piped=0
    node dist/cli.js "$@" 2>"$folder/errors" <"$input" | $reader >/dev/null || piped=${PIPESTATUS[0]}
    [ "$alone" = "$piped" ] && cmp -s "$folder/expected" "$folder/errors" && continue
    echo "zonewise $* | $reader: $alone without a pipe, $piped with a closed one" >&2
    cat "$folder/errors" >&2
    exit 1
  done
}

input=/dev/null
for format in text json json-lines sarif github gitlab checkstyle junit rdjson unix markdown; do
  run check --format "$format" "$zone"
done
run check --diff "$zone"
run check --stats "$zone"
run check --print-config "$zone"
for format in text json; do
  run spf a.example --ip 192.0.2.1 --format $format "$zone"
  run dmarc a.example --format $format "$zone"
  run senders a.example --format $format "$zone"
  run bounce "$folder/reply" "$zone" --format $format
  run diff "$zone" "$folder/b.zone" --format $format
  run rules --format $format
done
run explain spf/pass-all
for shell in bash zsh fish powershell; do run completion $shell; done
for form in text markdown man; do run help --format $form; done
run check --help
node dist/cli.js init "$folder" 2>/dev/null
run init "$folder"
input=$folder/initialize
initialize='{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{},"protocolVersion":"2025-06-18","clientInfo":{"name":"pipes","version":"1"}}}'
printf 'Content-Length: %d\r\n\r\n%s' ${#initialize} "$initialize" >"$input"
run lsp --stdio
echo "$initialize" >"$input"
run mcp "$folder"
echo 'every command ends quietly when its reader does'

#!/usr/bin/env bash
# Opens a zone file in Helix in a terminal of tmux as a user with docs/editors.md would, and prints what it shows: the
# finding, the hover, and the line after the fix. scripts/editors/run.sh sets ZONE, SERVER and FOLDER.
set -euo pipefail
grammar=$(cd "$(dirname "$0")/../../grammars/tree-sitter-dns-zone" && pwd)
hx=$(command -v hx || command -v helix)
home=$FOLDER/helix
mkdir -p "$home/helix/runtime/grammars" "$home/helix/runtime/queries"
cp -r "$grammar/queries" "$home/helix/runtime/queries/dns-zone"
read -ra server <<<"$SERVER"
cat >"$home/helix/languages.toml" <<EOF
use-grammars = { only = ["dns_zone"] }
[language-server.zonewise]
command = "${server[0]}"
args = ["${server[1]}", "lsp", "--stdio"]
[[language]]
name = "dns-zone"
scope = "source.dns-zone"
grammar = "dns_zone"
file-types = ["zone", "zonefile", "rev", "arpa"]
comment-token = ";"
language-servers = ["zonewise"]
[[grammar]]
name = "dns_zone"
source = { path = "$grammar" }
EOF
export XDG_CONFIG_HOME=$home HOME=$home
terminal() {
  tmux -S "$home/tmux" "$@"
}
trap 'terminal kill-server' EXIT

"$hx" --grammar build >/dev/null 2>&1 || true
"$hx" --health dns-zone | grep 'Tree-sitter parser' | sed 's/\x1b\[[0-9;]*m//g'
terminal new-session -d -x 160 -y 40 "$hx '$ZONE'"
# seen WHAT PATTERN: waits until the screen shows it.
seen() {
  for _ in $(seq 60); do
    terminal capture-pane -p | grep -oE -m1 "$2" | sed "s/^/$1 /" && return
    sleep 0.2
  done
  echo "missing: $1"
  terminal capture-pane -p
  exit 1
}
seen finding 'is not allowed in a mail record'
# The finding is on the third line, at column 16.
terminal send-keys '3G15l' Space k
seen hover 'SPF (mechanism|qualifier).*'
terminal send-keys Escape
sleep 1 # a key right after Escape would be read as Alt and the key
terminal send-keys Space a
seen action 'Write `-` instead.*'
terminal send-keys Enter
seen fix '@ TXT "v=spf1 -all"'

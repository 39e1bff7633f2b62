#!/usr/bin/env bash
# Opens a zone file in Kate as a user with docs/editors.md would, moves the mouse over the record, and prints the finding and
# the hover that Kate was given. scripts/editors/run.sh sets ZONE and SERVER; this runs in a D-Bus session with a screen.
set -euo pipefail
home=$(mktemp -d)
trap 'kill "$kate" && wait "$kate"; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home TRAFFIC=$home/traffic
here=$(cd "$(dirname "$0")" && pwd)
node=$(command -v node)
read -ra server <<<"$SERVER lsp --stdio"
command=$(printf ', "%s"' "${server[@]}")

mkdir -p "$XDG_CONFIG_HOME/kate/lspclient" "$XDG_DATA_HOME/org.kde.syntax-highlighting/syntax"
cp "$here/../../grammars/kate/dns-zone.xml" "$XDG_DATA_HOME/org.kde.syntax-highlighting/syntax"
printf '[Kate Plugins]\nlspclientplugin=true\n[lspclient]\nAllowedServerCommandLines=%s %s %s\n' \
  "$node" "$here/record.mjs" "${server[*]}" >"$XDG_CONFIG_HOME/katerc"
printf '{"servers": {"zone": {"command": ["%s", "%s"%s], "highlightingModeRegex": "^DNS Zone$"}}}\n' \
  "$node" "$here/record.mjs" "$command" >"$XDG_CONFIG_HOME/kate/lspclient/settings.json"

kate --new "$ZONE" >/dev/null 2>&1 &
kate=$!
# found WHAT PATTERN: waits until the messages have it, which begins after the last colon and quote. Meanwhile the mouse moves
# over the text.
found() {
  local y=0
  for _ in $(seq 300); do
    local given
    given=$(grep -oE -m1 "$2" "$TRAFFIC" 2>/dev/null | head -n1) && { echo "$1 ${given##*:\"}"; return; }
    y=$(((y + 7) % 300))
    xdotool mousemove $((170 + y % 60)) $((60 + y)) 2>/dev/null || true
    sleep 0.2
  done
  echo "missing: $1"
  exit 1
}
found finding '(txt|spf)/[a-z-]+'
found hover '"kind":"markdown","value":"[^"\\]+'

#!/usr/bin/env bash
# Opens a zone file in Kate as a user with docs/editors.md would, moves the mouse over the record, and prints the finding and
# the hover that Kate was given. scripts/editors/run.sh sets CONFIGURATION (the one of that page), ZONE and SERVER; this runs
# in a D-Bus session with a screen.
set -euo pipefail
home=$(mktemp -d)
trap 'kill "$kate" && wait "$kate"; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home TRAFFIC=$home/traffic
here=$(cd "$(dirname "$0")" && pwd)

mkdir -p "$XDG_CONFIG_HOME/kate/lspclient" "$XDG_DATA_HOME/org.kde.syntax-highlighting/syntax"
cp "$here/../../grammars/kate/dns-zone.xml" "$XDG_DATA_HOME/org.kde.syntax-highlighting/syntax"
cp "$CONFIGURATION" "$XDG_CONFIG_HOME/kate/lspclient/settings.json"
mkdir "$home/bin"
printf '#!/bin/sh\nexec node "%s" %s "$@"\n' "$here/record.mjs" "$SERVER" >"$home/bin/zonewise"
chmod +x "$home/bin/zonewise"
export PATH=$home/bin:$PATH
printf '[Kate Plugins]\nlspclientplugin=true\n[lspclient]\nAllowedServerCommandLines=%s lsp --stdio\n' \
  "$home/bin/zonewise" >"$XDG_CONFIG_HOME/katerc"

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

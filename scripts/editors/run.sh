#!/usr/bin/env bash
# Starts editors without a screen on a bad zone, as docs/editors.md configures them: each must show the finding, a hover and
# a fix, whatever it calls the language. Editors that are not installed are skipped. dist/ must be built.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck disable=SC2016
printf '$ORIGIN example.org.\n$TTL 300\n@ TXT "v=spf1 \xe2\x80\x93all"\n' >"$folder/bad.zone"
cp "$folder/bad.zone" "$folder/db.example"

if ! command -v nvim >/dev/null; then
  echo 'Neovim is not installed: skipped'
  exit 0
fi
for file in bad.zone db.example; do
  for language in bindzone dns zone dns-zone ''; do
    said=$(ZONE=$folder/$file FILETYPE=$language SERVER="node $PWD/dist/cli.js" \
      timeout 60 nvim --headless -u NONE -S scripts/editors/neovim.lua)
    [[ $said == *'finding txt/typographic-character'*'hover '*'fix '*'v=spf1 -all"'* ]] || {
      echo "Neovim, $file as '$language': $said" >&2
      exit 1
    }
    echo "Neovim, $file as '$language': finding, hover, fix"
  done
done

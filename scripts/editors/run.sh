#!/usr/bin/env bash
# Starts editors without a screen on a bad zone, as docs/editors.md configures them: each must show the finding, a hover and
# a fix, whatever it calls the language. Arguments name the editors; without any, all. Those that are not installed are
# skipped. dist/ must be built.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck disable=SC2016
printf '$ORIGIN example.org.\n$TTL 300\n@ TXT "v=spf1 \xe2\x80\x93all"\n' >"$folder/bad.zone"
cp "$folder/bad.zone" "$folder/db.example"
# shellcheck disable=SC2016
printf '$ORIGIN example.org.\n$TTL 300\n@ TXT v=spf1 -all\n' >"$folder/ascii.zone"
export SERVER="node $PWD/dist/cli.js" OUTPUT=$folder/output RUNTIME=$folder/runtime

# The command of the documented configurations.
mkdir "$folder/bin"
printf '#!/bin/sh\nexec %s "$@"\n' "$SERVER" >"$folder/bin/zonewise"
chmod +x "$folder/bin/zonewise"
export PATH=$folder/bin:$PATH

# documented HEADING: the first configuration in that section of docs/editors.md.
documented() {
  awk -v heading="## $1" '$0 == heading { on = 1 } on && /^```/ { if (code++) exit; next } code' docs/editors.md
}

# expect NAME PATTERN COMMAND...: what the command prints must match.
expect() {
  local name=$1 pattern=$2 shown
  shift 2
  : >"$OUTPUT"
  shown=$(timeout 100 "$@" 2>"$folder/errors" </dev/null; cat "$OUTPUT") || true
  # shellcheck disable=SC2053
  [[ $shown == $pattern ]] || {
    echo "$name: $shown" >&2
    cat "$folder/errors" >&2
    exit 1
  }
  echo "$name: as expected"
}

has() {
  command -v "$1" >/dev/null
}

neovim() {
  has nvim || { echo 'Neovim is not installed: skipped'; return; }
  local case
  export CONFIGURATION=$folder/neovim.lua
  # Other names of the language than those in the documentation work too.
  documented Neovim | sed "s/pattern = .*/pattern = '*',/" >"$CONFIGURATION"
  for case in bad.zone:{bindzone,dns,zone,dns-zone,} db.example:; do
    ZONE=$folder/${case%:*} FILETYPE=${case#*:} expect "Neovim, ${case%:*} as '${case#*:}'" \
      '*finding txt/typographic-character*hover *fix *v=spf1 -all"*' \
      nvim --headless -u NONE -S scripts/editors/neovim.lua
  done
  has cc || { echo 'No C compiler, which Neovim needs for a grammar: skipped'; return; }
  local grammar=grammars/tree-sitter-dns-zone
  mkdir -p "$RUNTIME/parser" "$RUNTIME/queries"
  cc -shared -fPIC -I$grammar/src $grammar/src/*.c -o "$RUNTIME/parser/dns_zone.so"
  cp -r $grammar/queries "$RUNTIME/queries/dns_zone"
  ZONE=$folder/ascii.zone expect 'Neovim, highlighting' '*@keyword TXT*@string v=spf1*' \
    nvim --headless -u NONE -S scripts/editors/neovim-highlight.lua
}

# ALE 3.3 counts columns in octets: characters outside ASCII would be in the way of its edits.
ale() {
  has vim && [ -d /usr/share/vim-ale ] || { echo 'Vim with ALE is not installed: skipped'; return; }
  local language
  export CONFIGURATION=$folder/ale.vim
  for language in bindzone dns zone; do
    documented 'Vim with ALE' | sed "s/'bindzone'/'$language'/" >"$CONFIGURATION"
    ZONE=$folder/ascii.zone FILETYPE=$language expect "Vim with ALE, as '$language'" \
      '*finding txt/unquoted-spaces*hover *fix *"v=spf1 -all"*' \
      vim -N -u NONE -i NONE -n -es -S scripts/editors/ale.vim
  done
}

eglot() {
  emacs -Q --batch --eval "(progn (require 'package) (add-to-list 'package-directory-list
    \"/usr/share/emacs/site-lisp/elpa\") (package-initialize) (require 'eglot))" 2>/dev/null ||
    { echo 'Emacs with eglot is not installed: skipped'; return; }
  export CONFIGURATION=$folder/eglot.el
  documented 'Emacs with eglot' >"$CONFIGURATION"
  ZONE=$folder/bad.zone expect 'Emacs with eglot' '*finding *txt/typographic-character*hover *fix *v=spf1 -all"*' \
    emacs -Q --batch -l scripts/editors/eglot.el
}

# Kate has no script interface for its fixes: the finding and the hover are what it is given.
kate() {
  has kate && has xvfb-run && has xdotool && has dbus-run-session ||
    { echo 'Kate, Xvfb, xdotool or dbus is not installed: Kate skipped'; return; }
  export CONFIGURATION=$folder/kate.json
  documented Kate >"$CONFIGURATION"
  ZONE=$folder/bad.zone expect 'Kate' '*finding txt/typographic-character*hover *' \
    dbus-run-session -- xvfb-run -a scripts/editors/kate.sh
}

helix() {
  has hx && has tmux || { echo 'Helix or tmux is not installed: Helix skipped'; return; }
  FOLDER=$folder ZONE=$folder/bad.zone expect 'Helix' '*parser: ✓*finding *hover SPF*action *fix *v=spf1 -all"*' \
    scripts/editors/helix.sh
}

for editor in "${@:-neovim ale eglot helix kate}"; do
  # shellcheck disable=SC2086
  for each in $editor; do $each; done
done

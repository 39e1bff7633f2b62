" Opens a zone file in Vim with ALE as a user with docs/editors.md would, and prints the finding, the hover and the fix.
" scripts/editors/run.sh sets CONFIGURATION (the one of that page), ZONE, FILETYPE and OUTPUT.
set nocompatible nomore
packadd! ale
let g:ale_linters = {$FILETYPE: ['zonewise']}
runtime plugin/ale.vim
source $CONFIGURATION
execute 'edit' $ZONE
let &filetype = $FILETYPE

function! Print(line) abort
  call writefile([a:line], $OUTPUT, 'a')
endfunction

function! WaitFor(what, Condition) abort
  for _ in range(600)
    if a:Condition() | return | endif
    sleep 100m
  endfor
  call Print('missing: ' . a:what)
  cquit
endfunction

function! Apply(data, items) abort
  let s:title = a:items[0][1].title
  call ale#codefix#ApplyLSPCodeAction(a:data, a:items[0][1])
endfunction

call ale#Queue(0)
call WaitFor('finding', {-> !empty(ale#engine#GetLoclist(bufnr('')))})
let s:finding = ale#engine#GetLoclist(bufnr(''))[0]
call Print('finding ' . s:finding.code)

call cursor(s:finding.lnum, s:finding.col)
let g:ale_hover_to_preview = 1
ALEHover
let s:Preview = {-> filter(getbufinfo(), {_, each -> getbufvar(each.bufnr, '&filetype') ==# 'ale-preview.message'})}
call WaitFor('hover', {-> !empty(s:Preview())})
call Print('hover ' . getbufline(s:Preview()[0].bufnr, 1)[0])

call cursor(s:finding.lnum, s:finding.col)
call ale#codefix#Execute(0, function('Apply'))
let s:before = getline(s:finding.lnum)
call WaitFor('fix', {-> getline(s:finding.lnum) !=# s:before})
call Print('fix ' . s:title . ': ' . getline(s:finding.lnum))
qall!

-- Opens a zone file in Neovim as a user with docs/editors.md would, and prints the finding, the hover and the fix.
-- scripts/editors/run.sh sets CONFIGURATION (the one of that page), ZONE and FILETYPE.
dofile(vim.env.CONFIGURATION)
vim.cmd('edit ' .. vim.env.ZONE)
vim.cmd('noautocmd set filetype=' .. (vim.env.FILETYPE or ''))
vim.cmd('doautocmd FileType')

local function die(what)
  io.stdout:write('missing: ' .. what .. '\n')
  vim.cmd('cquit')
end

if not vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end) then die('finding') end
local finding = vim.diagnostic.get(0)[1]
local client = vim.lsp.get_active_clients()[1].id
io.stdout:write('finding ' .. finding.code .. '\n')

local position = { line = finding.lnum, character = finding.col }
local document = { uri = vim.uri_from_bufnr(0) }
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', { textDocument = document, position = position }, 30000)
local shown = hover and hover[client] and hover[client].result
if not shown then die('hover') end
io.stdout:write('hover ' .. vim.split(shown.contents.value, '\n')[1] .. '\n')

local given = { range = { start = position, ['end'] = position }, textDocument = document, context = { diagnostics = {} } }
local actions = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', given, 30000)
local offered = actions and actions[client] and actions[client].result
if not offered or #offered == 0 then die('fix') end
for _, action in ipairs(offered) do
  if action.edit then
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    io.stdout:write('fix ' .. action.title .. ': ' .. vim.api.nvim_buf_get_lines(0, finding.lnum, finding.lnum + 1, true)[1] .. '\n')
    vim.cmd('qall!')
  end
end
die('fix')

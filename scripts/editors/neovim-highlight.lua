-- Loads the tree-sitter grammar in Neovim as docs/editors.md describes, and prints each capture of the zone file with its
-- text. scripts/editors/run.sh sets ZONE and RUNTIME, a folder with parser/ and queries/.
vim.opt.runtimepath:append(vim.env.RUNTIME)
vim.cmd('edit ' .. vim.env.ZONE)
local parser = vim.treesitter.get_parser(0, 'dns_zone')
local root = parser:parse()[1]:root()
local get = vim.treesitter.query.get or vim.treesitter.get_query or vim.treesitter.query.get_query
local text = vim.treesitter.get_node_text or vim.treesitter.query.get_node_text
local query = get('dns_zone', 'highlights')
for id, node in query:iter_captures(root, 0) do
  io.stdout:write('@' .. query.captures[id] .. ' ' .. text(node, 0) .. '\n')
end
vim.cmd('qall!')

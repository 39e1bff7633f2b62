/**
 * The layers between a text and a finding on the screen, lowest first. A layer may import itself and the lower ones
 * that it names; `docs/ARCHITECTURE.md` gives the reasons.
 */
const STATIONS = {
  text: [],
  messages: [],
  dns: ['text'],
  records: ['text', 'messages', 'dns'],
  mail: ['text', 'messages', 'dns'],
  sources: ['text', 'messages', 'dns', 'records', 'mail'],
  rules: ['text', 'messages', 'dns', 'records', 'mail', 'sources'],
  analysis: ['text', 'messages', 'dns', 'records', 'mail', 'sources', 'rules'],
  config: ['text', 'messages', 'dns', 'records', 'mail', 'sources', 'rules', 'analysis'],
  workspace: ['text', 'messages', 'dns', 'records', 'mail', 'sources', 'rules', 'analysis', 'config'],
  features: ['text', 'messages', 'dns', 'records', 'mail', 'sources', 'rules', 'analysis', 'config', 'workspace'],
};

const stations = Object.entries(STATIONS).map(([name, below]) => ({
  name: `${name}-looks-down`,
  comment: `${name}/ may import ${below.length > 0 ? below.join(', ') : 'nothing else of ours'}.`,
  severity: 'error',
  from: { path: `^server/src/${name}/` },
  to: { path: '^(server|client)/', pathNot: `^server/src/(${[name, ...below].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...stations,
    {
      name: 'sources-know-mail-by-its-recogniser',
      comment: 'A source knows what a mail record is only through "is this text one, and which?".',
      severity: 'error',
      from: { path: '^server/src/sources/' },
      to: { path: '^server/src/mail/', pathNot: '^server/src/mail/recognise[.]ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'A type may look back at its maker; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'protocol-stays-at-the-edge',
      comment: 'Only lsp/ and those that start it know the Language Server Protocol.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/src/(lsp|node|browser|cli)/' },
      to: { path: 'node_modules/vscode-(languageserver(?!-textdocument)|jsonrpc)' },
    },
    {
      name: 'no-node-in-the-pure-part',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/src/(node|cli|browser|mcp|network/wire)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'network-is-of-no-host',
      comment: 'network/ needs `fetch`, timers and `Buffer`, which Node and bundles for browsers have alike.',
      severity: 'error',
      from: { path: '^server/src/network/' },
      to: { path: '^server/', pathNot: '^server/src/(network|dns|mail)/' },
    },
    {
      name: 'hosts-stand-alone',
      comment: 'What two hosts need is in a room below both.',
      severity: 'error',
      from: { path: '^server/src/(node|cli|mcp|library)/' },
      to: { path: '^server/src/browser/' },
    },
    {
      name: 'browsers-have-no-processes',
      severity: 'error',
      from: { path: '^server/src/browser/' },
      to: { path: '^server/src/(node|cli|mcp|library)/' },
    },
    {
      name: 'library-runs-anywhere',
      comment: 'The library holds no server and no process.',
      severity: 'error',
      from: { path: '^server/src/library/' },
      to: { path: '^server/src/(lsp|node|browser|cli|mcp)/' },
    },
    {
      name: 'agents-have-no-protocol',
      comment: 'mcp/ offers the tools of features/agent over its own protocol; nothing else knows it.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/src/(mcp|cli/within)/' },
      to: { path: '^server/src/mcp/|node_modules/@modelcontextprotocol' },
    },
    {
      name: 'no-runtime-in-the-protocol',
      comment: 'lsp/ is run by node/ and browser/ alike: it takes processes, files and network as arguments.',
      severity: 'error',
      from: { path: '^server/src/lsp/' },
      to: { path: '^server/src/(node|browser|cli)/' },
    },
    {
      name: 'client-knows-little-of-the-server',
      comment:
        'Of the server the client shares which files are ours, how to recognise a zone file, how the language is chosen, where the page of a rule is, and the protocol between the two.',
      severity: 'error',
      from: { path: '^client/' },
      to: {
        path: '^server/',
        pathNot:
          '^server/src/(lsp/protocol/[^/]+|sources/zone/sniff|sources/file-names|messages/language|features/rule-page-path)[.]ts$',
      },
    },
    {
      name: 'protocol-is-plain-data',
      comment: 'Method names and shapes of messages, read by both sides and by every transport.',
      severity: 'error',
      from: { path: '^server/src/lsp/protocol/' },
      to: { pathNot: '^server/src/lsp/protocol/' },
    },
    {
      name: 'panel-stands-alone',
      comment: 'The picture runs in a page of its own; the extension shares with it what the two send to each other.',
      severity: 'error',
      from: { path: '^client/panel/' },
      to: { path: '^client/src/|^vscode$|node_modules/vscode-' },
    },
    {
      name: 'client-stays-small',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^client/panel/', pathNot: '^client/panel/messages[.]ts$' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'default', 'types'],
    },
  },
};

/**
 * Modules that most sessions never need, by how they are imported, with the functions that are called of them: Node
 * loads each on the first call. Browsers cannot load a file synchronously, so there they stay in the bundle. `default`
 * is a module that is a function itself.
 */
export const LATER = [
  { module: /^tldts$/, functions: ['parse'] },
  { module: /^@noble\/hashes\/sha2[.]js$/, functions: ['sha256'] },
  { module: /^[.]\/der$/, functions: ['readDer'] },
  { module: /^yaml$/, functions: ['isAlias', 'isMap', 'isScalar', 'isSeq', 'parseDocument'] },
  { module: /^jsonc-parser$/, functions: ['parseTree', 'printParseErrorCode'] },
  { module: /^dns-packet$/, functions: ['decode', 'encode'] },
  { module: /^picomatch$/, functions: ['default', 'scan'] },
  { module: /^[.]\/serve-session$/, functions: ['serveSession'] },
  { module: /^[.]\/english$/, functions: ['english'] },
  { module: /^[.]\/romanian$/, functions: ['romanian', 'romanianRules'] },
  // They load Node's own modules for networks and cryptography.
  { module: /^[.](?:[.]\/node)?\/dns\/network$/, functions: ['nodeNetwork'] },
  { module: /^[.](?:[.]\/node)?\/dns\/servers$/, functions: ['serverAddress'] },
  { module: /^[.]\/gitlab$/, functions: ['gitlab'] },
  { module: /^[.]\/sarif$/, functions: ['sarif'] },
  { module: /^[.]\/modules$/, functions: ['modulesOf'] },
  { module: /^[.][.]\/[.][.]\/features\/agent\/tools$/, functions: ['callTool'] },
  { module: /\/bounce\/bounce-help$/, functions: ['bounceHelp'] },
  { module: /\/compare\/compare$/, functions: ['compareZones', 'isDifferent'] },
  { module: /\/completion\/completion-at$/, functions: ['completionAt'] },
  { module: /\/hover\/hover-at$/, functions: ['hoverAt'] },
  { module: /\/features\/wizards$/, functions: ['nextStep'] },
];

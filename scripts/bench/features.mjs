import { performance } from 'node:perf_hooks';
import { percentile } from './measure.mjs';

const ASKED = 15;

/**
 * What an editor requests for a document, at places spread over it. `at`: where the cursor is put, by what is there.
 */
const FEATURES = {
  completion: { method: 'textDocument/completion', at: /^h\d+ /gm },
  hover: { method: 'textDocument/hover', at: /(?<= A {5})10\.\d/gm },
  'hover, SPF': { method: 'textDocument/hover', at: /(?<="v=spf1 )\w/gm },
  'signature help': { method: 'textDocument/signatureHelp', at: /(?<= A {5})10\.\d/gm },
  definition: { method: 'textDocument/definition', at: /(?<= MX .*\d )\w/gm },
  references: { method: 'textDocument/references', at: /^h\d+/gm, params: { context: { includeDeclaration: true } } },
  highlights: { method: 'textDocument/documentHighlight', at: /^h\d+/gm },
  'prepare rename': { method: 'textDocument/prepareRename', at: /^h\d+/gm },
  rename: { method: 'textDocument/rename', at: /^h\d+/gm, params: { newName: 'renamed' } },
  'call hierarchy': { method: 'textDocument/prepareCallHierarchy', at: /(?<="v=spf1 )\w/gm },
  'selection ranges': { method: 'textDocument/selectionRange', at: /^h\d+/gm, isMany: true },
  'inlay hints, a screen': { method: 'textDocument/inlayHint', at: /^h\d+/gm, isScreen: true },
  'semantic tokens, a screen': { method: 'textDocument/semanticTokens/range', at: /^h\d+/gm, isScreen: true },
  'semantic tokens': { method: 'textDocument/semanticTokens/full', times: 5 },
  folding: { method: 'textDocument/foldingRange', times: 10 },
  'document links': { method: 'textDocument/documentLink', times: 10 },
  'document symbols': { method: 'textDocument/documentSymbol', times: 5 },
  'workspace symbols': { method: 'workspace/symbol', params: { query: 'h99' }, times: 5 },
};

const LINES_OF_A_SCREEN = 50;

/**
 * Prints a table: milliseconds until each feature answers, the first time and later, and the mean of the server's CPU
 * time, which does not depend on what else the machine does.
 */
export async function features(server, uri, text) {
  console.log(`  ${'feature'.padEnd(28)}${['first', 'p50', 'p95', 'CPU'].map((head) => head.padStart(10)).join('')}`);
  const lineStarts = startsOf(text);
  for (const [name, feature] of Object.entries(FEATURES)) {
    const places = feature.at === undefined ? [undefined] : spread([...text.matchAll(feature.at)]);
    const times = [];
    const count = feature.times ?? ASKED;
    const before = server.cpuTime();
    for (let n = 0; n < count && places.length > 0; n++) {
      const params = paramsOf(feature, uri, places[n % places.length], lineStarts);
      const begun = performance.now();
      await server.request(feature.method, params);
      times.push(performance.now() - begun);
    }
    if (times.length === 0) continue;
    const [first] = times;
    const cpu = (server.cpuTime() - before) / times.length;
    const figures = [first.toFixed(1), percentile(times, 50), percentile(times, 95), cpu.toFixed(1)];
    console.log(`  ${name.padEnd(28)}${figures.map((figure) => String(figure).padStart(10)).join('')}`);
  }
}

function paramsOf({ params, isMany, isScreen }, uri, match, lineStarts) {
  const document = { textDocument: { uri }, ...params };
  if (match === undefined) return document;
  const position = positionOf(match.index, lineStarts);
  if (isMany) return { ...document, positions: [position] };
  const end = { line: position.line + LINES_OF_A_SCREEN, character: 0 };
  return isScreen ? { ...document, range: { start: { ...position, character: 0 }, end } } : { ...document, position };
}

/** Places all over the document. */
function spread(matches) {
  return Array.from(
    { length: Math.min(ASKED, matches.length) },
    (_, n) => matches[Math.floor((n * matches.length) / ASKED)],
  );
}

function startsOf(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionOf(offset, starts) {
  let low = 0;
  for (let high = starts.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - starts[low] };
}

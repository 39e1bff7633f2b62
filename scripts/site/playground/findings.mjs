import { LSPPlugin } from '@codemirror/lsp-client';
import { linter } from '@codemirror/lint';

const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

/** Underlines what the server finds, with its fixes, whenever the text changes, and gives the findings to `show`. */
export function findings(show) {
  return {
    clientCapabilities: {
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
    },
    editorExtension: linter(
      async (view) => {
        const { doc } = view.state;
        const found = await findingsIn(LSPPlugin.get(view), doc);
        if (view.state.doc === doc) show(view, found);
        return found;
      },
      { delay: 150 },
    ),
  };
}

async function findingsIn(plugin, doc) {
  const { client, uri } = plugin;
  const textDocument = { uri };
  client.sync();
  const { items } = await client.request('textDocument/diagnostic', { textDocument });
  const range = { start: { line: 0, character: 0 }, end: plugin.toPosition(doc.length, doc) };
  const context = { diagnostics: items, only: ['quickfix'] };
  const actions =
    items.length === 0 ? [] : await client.request('textDocument/codeAction', { textDocument, range, context });
  return items.map((diagnostic) => ({
    ...span(diagnostic.range),
    severity: SEVERITIES[diagnostic.severity],
    message: diagnostic.message,
    rule: diagnostic.code,
    renderMessage: () => described(diagnostic),
    actions: actions.flatMap(({ title, edit, diagnostics = [] }) => {
      const edits = edit?.changes?.[uri];
      if (edits === undefined || !diagnostics.some((each) => isSame(each, diagnostic))) return [];
      const changes = edits.map(({ range, newText }) => ({ ...span(range), insert: newText }));
      return [{ name: title, apply: (view) => apply(view, doc, changes) }];
    }),
  }));

  function span({ start, end }) {
    return { from: plugin.fromPosition(start, doc), to: plugin.fromPosition(end, doc) };
  }
}

function isSame(one, other) {
  return one.code === other.code && JSON.stringify(one.range) === JSON.stringify(other.range);
}

/** What was computed for an older text is not applied: new findings are about to arrive. */
function apply(view, doc, changes) {
  if (view.state.doc === doc) view.dispatch({ changes, userEvent: 'input.fix' });
  view.focus();
}

function described({ message, code }) {
  const line = document.createElement('span');
  line.append(message, ...(code === undefined ? [] : [' ', ruleLink(code)]));
  return line;
}

/** A link to the page of a rule. */
export function ruleLink(rule) {
  return Object.assign(document.createElement('a'), { href: `rules/${rule}.html`, textContent: rule });
}

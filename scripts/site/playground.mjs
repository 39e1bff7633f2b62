// The playground: the language server in a Worker, a text and its findings. The Worker is made from the text of the
// server, so that it inherits the policy of the page (no connections) and also works without a web server.

const examples = new URLSearchParams(location.hash.slice(1));
const opened = examples.has('terraform')
  ? { uri: 'file:///playground/main.tf', languageId: 'terraform' }
  : { uri: 'file:///playground/example.com.zone', languageId: 'dns-zone' };
const example = examples.get('terraform') ?? examples.get('zone');
const text = document.querySelector('#text');
const findings = document.querySelector('#findings');
const status = document.querySelector('#status');

const worker = new Worker(URL.createObjectURL(new Blob([globalThis.zonewiseServer], { type: 'text/javascript' })));
let version = 1;

if (example !== null) text.value = example;
addEventListener('hashchange', () => location.reload());
worker.onmessage = ({ data }) => receive(data);
send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });

function receive({ id, method, params }) {
  if (id === 1 && method === undefined) start();
  else if (method === 'textDocument/publishDiagnostics') show(params.diagnostics);
  else if (id !== undefined && method !== undefined) send({ id, result: null });
}

function start() {
  send({ method: 'initialized', params: {} });
  send({ method: 'textDocument/didOpen', params: { textDocument: { ...opened, version, text: text.value } } });
  text.addEventListener('input', () => {
    const textDocument = { uri: opened.uri, version: ++version };
    send({ method: 'textDocument/didChange', params: { textDocument, contentChanges: [{ text: text.value }] } });
  });
}

function send(message) {
  worker.postMessage({ jsonrpc: '2.0', ...message });
}

function show(diagnostics) {
  status.textContent = diagnostics.length === 0 ? 'No findings.' : `Findings: ${diagnostics.length}`;
  findings.replaceChildren(...diagnostics.map(item));
}

function item({ range, severity, code, message }) {
  const place = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: `Line ${range.start.line + 1}, column ${range.start.character + 1}`,
    onclick: () => select(range),
  });
  const level = ['', 'error', 'warning', 'info', 'hint'][severity];
  const label = Object.assign(document.createElement('span'), { className: `severity ${level}`, textContent: level });
  const rule = Object.assign(document.createElement('a'), { href: `rules/${code}.html`, textContent: code });
  const li = document.createElement('li');
  li.append(place, ' ', label, ' ', message, ' ', ...(code === undefined ? [] : [rule]));
  return li;
}

function select({ start, end }) {
  text.focus();
  text.setSelectionRange(offsetOf(start), offsetOf(end));
}

function offsetOf({ line, character }) {
  const before = text.value.split('\n').slice(0, line);
  return before.reduce((sum, { length }) => sum + length + 1, character);
}

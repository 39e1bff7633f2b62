// The playground: an editor for the text in the page or in its address, the findings under it, and the language server in
// a Worker.
import { LSPClient } from '@codemirror/lsp-client';
import { openEditor } from './editor.mjs';
import { findings } from './findings.mjs';
import { showList } from './list.mjs';
import { workerTransport } from './worker.mjs';

const host = document.querySelector('#editor');
const example = new URLSearchParams(location.hash.slice(1));
const opened = example.has('terraform')
  ? { uri: 'file:///playground/main.tf', languageId: 'terraform' }
  : { uri: 'file:///playground/example.com.zone', languageId: 'dns-zone' };
const text = example.get('terraform') ?? example.get('zone') ?? host.textContent.trimStart();

const client = new LSPClient({ extensions: [findings(showList)], timeout: 30_000 });
client.connect(workerTransport(globalThis.zonewiseServer));
openEditor(host, text, client.plugin(opened.uri, opened.languageId));
addEventListener('hashchange', () => location.reload());

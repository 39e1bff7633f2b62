import { page } from './page.mjs';

export const PLAYGROUND = { path: 'playground.html', title: 'Playground' };

// Nothing can leave the page: it and its Worker may not connect to anything, and forms go nowhere.
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; worker-src blob:; connect-src 'none'; form-action 'none'";

const EXAMPLE = `$ORIGIN example.com.
$TTL 1h
@      SOA ns1 hostmaster 2026010101 4h 1h 2w 1h
       NS  ns1
       NS  ns2
       MX  10 mail
       TXT "v=spf1 mx ptr +all"
ns1    A   192.0.2.1
ns2    A   192.0.2.2
mail   A   192.0.2.3
_dmarc TXT "v=DMARC1; p=rejct"
`;

/** An editor whose text the language server checks in the browser. Without JavaScript it shows the example. */
export function playgroundPage(menu) {
  return page({
    ...PLAYGROUND,
    menu,
    head: `<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<script defer src="server.js"></script>
<script defer src="playground.js"></script>
`,
    body: `<h1>${PLAYGROUND.title}</h1>
<p>The text is checked in this page and never leaves it. Names outside the text are not looked up in DNS.</p>
<p>Point at a record to read about it. Keys: <kbd>F8</kbd> next finding, <kbd>Ctrl+Space</kbd> completion, <kbd>Tab</kbd> leaves the editor.</p>
<div id="editor" data-label="Zone file or Terraform"><pre>
${EXAMPLE}</pre></div>
<h2>Findings</h2>
<p id="status" role="status">Checking …</p>
<noscript><p>The playground needs JavaScript.</p></noscript>
<ol id="findings"></ol>
<p><a href="licenses.txt">Licences of the software in this page</a></p>`,
  });
}

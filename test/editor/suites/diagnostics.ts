import { DiagnosticSeverity } from 'vscode';
import { equal, ok } from '../assert';
import { finding, findings, noFinding, open, replace } from '../editor';

suite('diagnostics', () => {
  test('are at the exact characters, with rule and RFC', async () => {
    const document = await open('example.com.zone');
    const found = await finding(document, 'spf/pass-all');
    equal(document.getText(found.range), '+all');
    equal(found.severity, DiagnosticSeverity.Error);
    equal(found.source, 'zonewise');
    ok(found.message.endsWith('.'), 'the message is a sentence');
    ok(typeof found.code === 'object', 'the code is a link');
    ok(found.code.target.toString().includes('rfc7208'), 'the link leads to RFC 7208');
  });

  test('follow what is typed', async () => {
    const document = await open('example.com.zone');
    await finding(document, 'spf/pass-all');
    await replace(document, '+all', '-all');
    await noFinding(document, 'spf/pass-all');
    await replace(document, 'spf1 mx', 'spf1 a:192.0.2.1');
    const found = await finding(document, 'spf/invalid-domain');
    equal(document.getText(found.range), '192.0.2.1');
  });

  test('come once each', async () => {
    const document = await open('example.com.zone');
    await finding(document, 'spf/no-ptr');
    const all = findings(document).map(({ range, message }) => JSON.stringify({ range, message }));
    equal(new Set(all).size, all.length);
  });
});

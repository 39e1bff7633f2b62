import { languages, workspace } from 'vscode';
import { equal } from '../assert';
import { eventually, finding, open } from '../editor';

suite('languages', () => {
  test('an export that only its content gives away becomes a zone file', async () => {
    const document = await open('export.txt');
    const zone = await eventually('the language', () =>
      workspace.textDocuments.find(({ uri, languageId }) => same(uri, document.uri) && languageId === 'dns-zone'),
    );
    const found = await finding(zone, 'spf/no-ptr');
    equal(zone.getText(found.range), 'ptr');
  });

  test('a text about zones stays a text', async () => {
    const { languageId } = await open('notes.txt');
    equal(languageId, 'plaintext');
  });

  test('a program that is called db stays a program', async () => {
    const known = await languages.getLanguages();
    const { languageId } = await open('dns/db.ts');
    equal(languageId, known.includes('typescript') ? 'typescript' : 'plaintext');
  });

  test('a file in a folder of a DNS server is a zone', async () => {
    const { languageId } = await open('dns/db.192.0.2');
    equal(languageId, 'dns-zone');
  });
});

function same(a: { toString(): string }, b: { toString(): string }): boolean {
  return a.toString() === b.toString();
}

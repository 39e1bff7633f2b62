import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFindings } from '../config/config-findings';
import type { ReadConfig } from '../config/read-config';
import type { Language } from '../messages/language';
import { render } from '../messages/render';
import { severities } from './rendered-diagnostics';

/** Errors in the text of a zonewise.json, as editor diagnostics. */
export function configDiagnostics(uri: string, text: string, read: ReadConfig, language: Language): Diagnostic[] {
  const document = TextDocument.create(uri, 'json', 0, text);
  return configFindings(uri, text, read).map(({ rule, severity, place, message }) => ({
    range: { start: document.positionAt(place.start), end: document.positionAt(place.end) },
    severity: severities[severity],
    code: rule.id,
    source: 'zonewise',
    message: render(message, language),
  }));
}

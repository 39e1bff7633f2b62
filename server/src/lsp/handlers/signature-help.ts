import type { SignatureHelp } from 'vscode-languageserver';
import { signatureAt } from '../../features/signature-help';
import { offsetOf } from '../places';
import type { Session } from '../session';

/** Answers requests for the fields of the record that is being typed. */
export function answerSignatureHelp({ connection, workspace, client, language }: Session): void {
  const { labelOffsetSupport } = client.textDocument?.signatureHelp?.signatureInformation?.parameterInformation ?? {};
  connection.onSignatureHelp(({ textDocument: { uri }, position }): SignatureHelp | null => {
    if (!workspace.isSettled) return null;
    const signature = signatureAt(workspace, uri, offsetOf(workspace, uri, position), language(uri));
    if (signature === undefined) return null;
    const { label, documentation, fields, active } = signature;
    const parameters = fields.map(({ start, end, documentation: text }) => ({
      label: labelOffsetSupport === true ? ([start, end] satisfies [number, number]) : label.slice(start, end),
      documentation: text,
    }));
    return { signatures: [{ label, documentation, parameters }], activeSignature: 0, activeParameter: active };
  });
}

import type { Uri } from 'vscode';

/** The page of a panel. It runs this one script, loads nothing else and has no network access. */
export function panelPage(script: Uri): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'">
  </head>
  <body><script nonce="${nonce}" src="${script.toString()}"></script></body>
</html>`;
}

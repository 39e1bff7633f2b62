import { workspace, type TextDocument, type Uri } from 'vscode';

/** Whether a person edits what is there, on disk or not: no output channel, no left side of a comparison. */
export function isEditable(resource: TextDocument | Uri): boolean {
  const { scheme } = 'uri' in resource ? resource.uri : resource;
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}

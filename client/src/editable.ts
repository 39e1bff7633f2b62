import { workspace, type TextDocument, type Uri } from 'vscode';

/** Whether the user can edit the document, on disk or not: excludes output channels and the left side of a diff. */
export function isEditable(resource: TextDocument | Uri): boolean {
  const { scheme } = 'uri' in resource ? resource.uri : resource;
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}

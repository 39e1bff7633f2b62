import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOfName } from '../file-names';
import type { Source } from '../source';
import { modulesOf } from './modules';

/** Terraform and OpenTofu: HCL, and the same in JSON. */
export const terraformSource: Source = {
  languageIds: ['terraform', 'terraform-vars', 'opentofu', 'opentofu-vars', 'tf'],
  isHosted: true,
  ownsPath: (path) => languageOfName(path) === 'terraform',
  ownsText: () => false,
  open: (uri, text, version, languageId) => TextDocument.create(uri, languageId, version, text),
  edit: (document, changes, version) => TextDocument.update(document, [...changes], version),
  // The layout of HCL belongs to the extensions of HashiCorp and OpenTofu.
  format: () => [],
  folds: () => undefined,
  units: modulesOf,
};

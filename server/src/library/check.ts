import { reportOf } from '../features/report/report';
import type { Report } from '../features/report/shape';
import type { CheckOptions } from './options';
import { positionsIn, uriOf, workspaceOf } from './texts';

/**
 * Finds what breaks mail in a zone file. Never fails on a text, whatever its content; throws a TypeError for rules or
 * severities that do not exist. Names outside the given texts are not looked up.
 */
export function checkZone(text: string, options: CheckOptions = {}): Report {
  return check({ [options.path ?? 'zone']: text, ...options.files }, 'dns-zone', options);
}

/** Finds what breaks mail in the DNS records of a Terraform or OpenTofu file; otherwise like `checkZone`. */
export function checkTerraform(text: string, options: CheckOptions = {}): Report {
  return check({ [options.path ?? 'main.tf']: text, ...options.files }, 'terraform', options);
}

function check(texts: Readonly<Record<string, string>>, language: string, options: CheckOptions): Report {
  const workspace = workspaceOf(texts, language, options);
  const files = Object.keys(texts).map((path) => ({
    path,
    findings: workspace.findings(uriOf(path)),
    language: options.language ?? 'en',
  }));
  return reportOf(files, positionsIn(workspace));
}

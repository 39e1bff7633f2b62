import { ruleOf } from '../rules/catalogue';
import type { Unit } from '../sources/source';
import type { Span } from '../text/span';
import type { Workspace } from '../workspace/workspace';
import { referenceUrl, ruleUrl } from './links';

/** Text of a document that leads somewhere: to a file of the workspace, a section of a standard, an address. */
export interface DocumentLink extends Span {
  readonly target: string;
}

/**
 * The links of a document: included files, standards and rules that comments name, and addresses in texts. What a file
 * contains never becomes a link of another kind, such as a command.
 */
export function documentLinks(workspace: Workspace, uri: string): readonly DocumentLink[] {
  const text = workspace.document(uri)?.getText() ?? '';
  const unit = workspace.unit(uri);
  if (unit === undefined) return [];
  return Array.from(text.matchAll(LINK), (match) => linkOf(unit, uri, match)).filter((link) => link !== undefined);
}

const LINK =
  /^\$include(?=\s)|\bRFC ?(?<rfc>\d{1,5})(?:,? (?:§|section|sec\.) ?(?<section>\d+(?:\.\d+)*))?|(?<rule>\b[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z0-9]+)*)|(?<address>\bmailto:[\w.+%=-]+@[a-z0-9.-]+[a-z0-9]|\bhttps:\/\/[a-z0-9.-]+[a-z0-9](?::\d{1,5})?(?:\/[\w./~%+=&?@:-]*[\w/=])?)/gim;

function linkOf(unit: Unit, uri: string, match: RegExpMatchArray): DocumentLink | undefined {
  const { 0: text, index: start = 0, groups } = match;
  const { rfc, section, rule, address } = groups ?? {};
  const span = { start, end: start + text.length };
  if (rfc !== undefined || rule !== undefined) {
    const known = rule === undefined ? undefined : ruleOf(rule);
    const reference = `RFC ${rfc ?? ''}${section === undefined ? '' : ` section ${section}`}`;
    const target = rule === undefined ? referenceUrl(reference) : known && ruleUrl(known);
    return target !== undefined && unit.isComment(uri, start) ? { ...span, target } : undefined;
  }
  if (address !== undefined)
    return unit.isComment(uri, start) || isText(unit, uri, start) ? { ...span, target: address } : undefined;
  const found = unit.at(uri, start);
  if (found?.kind !== 'directive' || found.file === undefined || found.argument === undefined) return undefined;
  const { anchor, start: from, end } = found.argument;
  return { start: anchor.offset + from, end: anchor.offset + end, target: found.file };
}

function isText(unit: Unit, uri: string, offset: number): boolean {
  const found = unit.at(uri, offset);
  return found?.kind === 'record' && found.record.text?.indexAt(found.anchor, found.offset) !== undefined;
}

import fc from 'fast-check';
import { defaultConfig } from '../../server/src/config/config';
import { safeEdits } from '../../server/src/features/code-actions/code-actions';
import { parseDkim } from '../../server/src/mail/dkim/record';
import { parseDmarc } from '../../server/src/mail/dmarc/record';
import { parseSpf } from '../../server/src/mail/spf/record';
import { createDocument } from '../../server/src/sources/document';
import { applyEdits } from '../../server/src/text/apply-edits';
import { absolute, type Span } from '../../server/src/text/span';
import { noFiles } from '../../server/src/workspace/files';
import { Workspace } from '../../server/src/workspace/workspace';
import { mutated } from './mutate';
import { SAMPLES } from './samples';

const CONFIG = { ...defaultConfig, dnsMode: 'workspace' as const };

/** Inputs of one run of a target. A run that takes longer than a few seconds ends at the next one. */
const RUNS = 200;

/** Names of targets with the promise that each input is held to. */
const TARGETS: Readonly<Record<string, fc.IProperty<unknown>>> = {
  spf: fc.property(mutated(SAMPLES.spf), (text) => parses(text, parseSpf(text))),
  dkim: fc.property(mutated(SAMPLES.dkim), (text) => parses(text, parseDkim(text))),
  dmarc: fc.property(mutated(SAMPLES.dmarc), (text) => parses(text, parseDmarc(text))),
  zone: fc.property(mutated(SAMPLES.zone), (text) => isSound('a.zone', 'dns-zone', text)),
  terraform: fc.property(mutated(SAMPLES.terraform), (text) => isSound('a.tf', 'terraform', text)),
  edits: fc.property(mutated(SAMPLES.zone), mutated(SAMPLES.zone), readsTheSame),
  workspaces: fc.property(mutated(SAMPLES.zone), mutated(SAMPLES.zone), mutated(SAMPLES.terraform), isSoundTogether),
};

/** Runs the targets in turn until the time is over. False, and a report, at the first broken promise. */
export function fuzz({ seed, seconds }: { readonly seed: number; readonly seconds: number }): boolean {
  const end = Date.now() + seconds * 1000;
  let inputs = 0;
  console.log(`seed ${String(seed)}`);
  for (let round = 0; Date.now() < end; round++) {
    for (const [name, property] of Object.entries(TARGETS)) {
      if (Date.now() >= end) break;
      const interruptAfterTimeLimit = Math.max(1, end - Date.now());
      const details = fc.check(property, { seed: seed + round, numRuns: RUNS, interruptAfterTimeLimit });
      inputs += details.numRuns;
      if (!details.failed || details.counterexample === null) continue;
      console.error(`${name}: ${fc.stringify(details.counterexample)}\n${String(details.errorInstance)}`);
      return false;
    }
  }
  console.log(`${String(inputs)} inputs, no broken promise`);
  return true;
}

/** Every problem lies inside the text. */
function parses(text: string, { problems }: { readonly problems: readonly { readonly span: Span }[] }): void {
  for (const { span } of problems) {
    if (span.start < 0 || span.end < span.start || span.end > text.length)
      throw new Error('a problem outside the text');
  }
}

function workspaceOf(...documents: readonly ReturnType<typeof createDocument>[]): Workspace {
  const options = { files: noFiles, roots: ['file:///w'], trusted: true, allowOutside: false, config: () => CONFIG };
  const workspace = new Workspace({ ...options, now: () => Date.UTC(2026, 10, 24) });
  workspace.open(...documents);
  return workspace;
}

/** Findings lie in the text, and the safe fixes end. */
function isSound(name: string, language: string, text: string): void {
  const uri = `file:///w/${name}`;
  let fixed = text;
  for (let round = 0; round < 7; round++) {
    const findings = workspaceOf(createDocument(uri, language, fixed)).findings(uri);
    for (const { place, rule } of findings) {
      const { start, end } = absolute(place);
      if (start < 0 || end < start || end > fixed.length) throw new Error(`${rule.id} outside the text`);
    }
    const edits = safeEdits(findings, uri);
    if (edits.length === 0) return;
    fixed = applyEdits(fixed, edits);
  }
  throw new Error('safe fixes do not come to an end');
}

/** An edited document has the findings of a new one. */
function readsTheSame(before: string, after: string): void {
  const uri = 'file:///w/a.zone';
  const workspace = workspaceOf(createDocument(uri, 'dns-zone', before));
  workspace.findings(uri);
  const document = workspace.document(uri);
  if (document === undefined) return;
  const half = Math.floor(before.length / 2);
  const range = { start: document.positionAt(half), end: document.positionAt(before.length) };
  workspace.apply({ kind: 'edit', uri, changes: [{ range, text: after }], version: 2 });
  const text = workspace.document(uri)?.getText() ?? '';
  const fresh = workspaceOf(createDocument(uri, 'dns-zone', text));
  if (listed(workspace, uri) !== listed(fresh, uri)) throw new Error('an edited document reads differently');
}

/** Documents that refer to each other have the same findings whichever was opened first. */
function isSoundTogether(a: string, b: string, terraform: string): void {
  const documents = [
    createDocument('file:///w/a.zone', 'dns-zone', a),
    createDocument('file:///w/b.zone', 'dns-zone', b),
    createDocument('file:///w/a.tf', 'terraform', terraform),
  ];
  const one = workspaceOf(...documents);
  const other = workspaceOf(...documents.toReversed());
  for (const { uri } of documents) {
    if (listed(one, uri) !== listed(other, uri)) throw new Error(`${uri} depends on the order of documents`);
  }
}

function listed(workspace: Workspace, uri: string): string {
  const lines = workspace.findings(uri).map(({ rule, place }) => {
    const { start, end } = absolute(place);
    return `${rule.id} ${String(start)}-${String(end)}`;
  });
  return lines.sort().join('\n');
}

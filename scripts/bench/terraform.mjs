import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { changes, placeOf } from './edits.mjs';
import { percentile } from './measure.mjs';
import { Server } from './server.mjs';

const FILES = 500;
const RECORDS_OF_A_FILE = 10;
const EDITS_EACH = 20;
/** Edits of each kind that are not counted: code is slow until it has been optimised. An even number. */
const WARM_UP = 6;
/** Milliseconds between edits: someone who types. */
const PAUSE = 150;

const LOCALS = `locals {
  ttl  = 300
  spf  = "v=spf1 include:_spf.example.net -all"
  tags = { team = "mail" }
}

resource "aws_route53_zone" "main" {
  name = "example.com"
}
`;

const EDITS = {
  'a value of all files': { file: 'locals.tf', find: /ttl {2}= 30/, text: '1' },
  'a text of many records': { file: 'locals.tf', find: /_spf\.exampl/, text: 'x' },
  'one record': { file: 'records-7.tf', find: /p=none/, text: 'x' },
};

/** Measures what an edit costs in a folder of Terraform files that depend on each other, until it is answered. */
export async function terraform(dir, targets) {
  const folder = join(dir, 'terraform');
  mkdirSync(folder);
  const texts = new Map([
    ['locals.tf', LOCALS],
    ...Array.from({ length: FILES }, (_, n) => [`records-${n}.tf`, file(n)]),
  ]);
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  const server = new Server(undefined, { refreshSupport: true, root: `file://${folder}` });
  await server.start();
  for (const [name, edit] of Object.entries(EDITS)) {
    const uri = `file://${folder}/${edit.file}`;
    const text = texts.get(edit.file);
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'terraform', version: 0, text } });
    await findings(server, uri);
    const change = changes(placeOf(text, { ...edit, first: true }), edit);
    const times = [];
    for (let i = -WARM_UP; i < EDITS_EACH; i++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const begun = performance.now();
      const contentChanges = [i % 2 === 0 ? change.type : change.delete];
      server.notify('textDocument/didChange', { textDocument: { uri, version: i + WARM_UP + 1 }, contentChanges });
      await findings(server, uri);
      if (i >= 0) times.push(performance.now() - begun);
    }
    console.log(`  edit, ${name}: p50 ${percentile(times, 50)} ms, p95 ${percentile(times, 95)} ms`);
    targets.add('edit in Terraform, p95, ms', Number(percentile(times, 95)), FILES * RECORDS_OF_A_FILE, name);
  }
  server.stop();
}

function file(number) {
  return Array.from({ length: RECORDS_OF_A_FILE }, (_, n) => record(number, n)).join('\n');
}

function record(number, n) {
  const host = `h${number}-${n}`;
  const [type, name, value] = [
    ['TXT', host, 'local.spf'],
    ['A', host, `"192.0.2.${(number + n) % 250}"`],
    ['MX', host, '"10 mx.example.com."'],
    ['TXT', `_dmarc.${host}`, '"v=DMARC1; p=none; rua=mailto:d@example.com"'],
  ][n % 4];
  return `resource "aws_route53_record" "r${number}_${n}" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "${name}.example.com"
  type    = "${type}"
  ttl     = local.ttl
  records = [${value}]
}
`;
}

function findings(server, uri) {
  return server.request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'zonewise' });
}

#!/usr/bin/env node
// Writes what is known elsewhere into the documentation: the index of rules, the examples of translated pages, the
// rules in the schema of zonewise.json, the settings in README, the reference and the manual page of the command line,
// the providers that are known in Terraform. With --check nothing is written, and a difference is an error.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { bundle, PRODUCT } from './bundles.mjs';

const CODE_BLOCK = /^```[^]*?^```$/gm;
const check = process.argv.includes('--check');
const cli = { ...PRODUCT.find(({ out }) => out === 'dist/cli.js'), out: 'dist/docs/cli.js' };

await bundle([cli], { minify: false });
const rules = JSON.parse(
  execFileSync(process.execPath, [cli.out, 'rules', '--format', 'json', '--language', 'en'], { encoding: 'utf8' }),
);

await update('docs/rules/README.md', ruleIndex);
for (const { id } of rules) await update(`docs/rules/ro/${id}.md`, (old) => withExamples(old, `docs/rules/${id}.md`));
await update('schemas/zonewise.schema.json', withRules);
await update('README.md', withSettings);
await update('docs/cli.md', () => help('markdown'));
await update('docs/zonewise.1', () => help('man'));
const { RESOURCES, MODULES } = await providers();
await update('docs/terraform.md', providerTables);

async function update(path, write) {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const isFormatted = !path.endsWith('.1');
  const written = write(old);
  const fresh = isFormatted ? await format(written, { ...(await resolveConfig(path)), filepath: path }) : written;
  if (fresh === old) return;
  if (check) {
    console.error(`${path} is not up to date: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, fresh);
    console.log(`wrote ${path}`);
  }
}

function help(form) {
  const args = ['help', '--format', form, '--language', 'en'];
  return execFileSync(process.execPath, [cli.out, ...args], { encoding: 'utf8' });
}

function ruleIndex() {
  const families = [...new Set(rules.map(familyOf))];
  const tables = families.map((family) => {
    const rows = rules.filter((rule) => familyOf(rule) === family).map(ruleRow);
    return `## ${family}\n\n${table(['Rule', 'Severity', 'Fix', 'In one sentence'], rows)}\n`;
  });
  return `# Rules

Each rule has a page that describes the problem, its effect on mail and the remedy, with examples. A \`safe\` fix applies
what is clearly intended; \`zonewise check --fix\` and "Fix all" apply it. A fix marked \`ask\` changes the meaning of the
record and is applied only when you choose it.

${tables.join('\n')}`;
}

function familyOf({ id }) {
  return id.slice(0, id.indexOf('/'));
}

function ruleRow({ id, severity, fix, summary }) {
  return [`[\`${id}\`](${id}.md)`, severity, fix ?? '', summary];
}

/** A translated page with the examples of the English one, without their English messages. */
function withExamples(old, source) {
  const blocks = readFileSync(source, 'utf8').match(CODE_BLOCK) ?? [];
  const count = old.match(CODE_BLOCK)?.length ?? 0;
  if (count !== blocks.length)
    throw new Error(`the translation of ${source} has ${count} examples of ${blocks.length}`);
  return old.replace(CODE_BLOCK, () => blocks.shift().replace(/^(.*\^+…? [a-z-]+\/[a-z0-9-]+): .*$/gm, '$1'));
}

function withRules(old) {
  const schema = JSON.parse(old);
  const severity = { $ref: '#/definitions/severity' };
  const families = [...new Set(rules.map(familyOf))].map((family) => ({
    id: `${family}/*`,
    summary: `All rules of ${family}.`,
  }));
  schema.properties.rules.properties = Object.fromEntries(
    [...families, ...rules].map(({ id, summary }) => [id, { description: summary, ...severity }]),
  );
  return JSON.stringify(schema);
}

function withSettings(old) {
  const { properties } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration;
  const texts = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const rows = Object.entries(properties).map(([name, setting]) => [
    `\`${name}\``,
    `\`${JSON.stringify(setting.default)}\``,
    texts[setting.markdownDescription.replaceAll('%', '')],
  ]);
  const block = table(['Setting', 'Default', 'Meaning'], rows);
  return old.replace(
    /(<!-- settings -->\n)[^]*?(<!-- \/settings -->)/,
    (_, begin, end) => `${begin}\n${block}\n\n${end}`,
  );
}

/** The tables of the code, without the code around them. */
async function providers() {
  const contents = "export { RESOURCES } from './resources'; export { MODULES } from './modules';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'server/src/sources/terraform/providers' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function providerTables() {
  const head = ['Type', 'Name', 'Record type', 'Value', 'Names', 'TXT values'];
  return `# Terraform

Zonewise reads records from the resources and modules listed below. It evaluates locals of the same folder, heredocs,
template directives, \`join\`, and \`for_each\` over known maps. Maps and sets are ordered by key, as in Terraform.

- Variables take their values from \`terraform.tfvars\` and \`*.auto.tfvars\`; a value in another \`.tfvars\` file makes the
  variable unknown. Variables of a local module take the values of its calls; if the calls differ, all of these values
  are possible.
- \`jsondecode\`, \`yamldecode\` and \`csvdecode\` are evaluated, including for \`file()\` with a file in or next to the module
  folder. Findings in the content of such a file, or in text that a function has shortened, are shown at the call.
- A whole zone in a heredoc (\`zone_file\`, \`zonefile\`, or any text that looks like a zone file) is checked as a zone, and
  has hovers, completion, names, counts and an outline like a zone file.

Values that only Terraform can determine (attributes computed by a provider, variables without a value) are unknown and
are not reported. Text elsewhere that is clearly a mail record is checked as well; patterns and placeholders such as
\`p=(none|reject)\` and \`<policy>\` are not.

**Names**: with \`relative\`, the provider appends the zone; with \`dotted\`, it does so unless the name ends with a dot; with
\`either\`, unless the name ends with the zone; \`absolute\` means the full name.

**TXT values**: \`plain\` text is published unchanged; for \`inner\`, the provider adds the outer quotes; \`quoted\` values must
include their quotes; \`any\` values may be written with or without quotes. Further entries are the separator for values
over 255 octets, if the provider does not split them itself, and the maximum length.

**New records** (fixes, wizards, "Copy from", Compare Mail Records) are resources after a related one, with its zone, provider
and TTL, or further values of the set that it holds. No record is written next to resources with \`count\` or \`for_each\`, in
modules, or in JSON.

## Resources

${table(head, RESOURCES.map(providerRow))}

## Modules

${table(head, MODULES.map(providerRow))}
`;
}

function providerRow({ resource, sets, name, type, value, form, quoting, split, limit }) {
  const inSet = (path) =>
    path
      .split('|')
      .map((each) => `\`${sets === undefined ? '' : `${sets}.`}${each}\``)
      .join(' ');
  const texts = [quoting, split === undefined ? '' : `\`${split.replaceAll('"', '\\"')}\``, limit ?? ''];
  return [
    `\`${resource}\``,
    inSet(name),
    type.startsWith('=') ? type.slice(1).toUpperCase() : inSet(type),
    inSet(value),
    form,
    texts.filter((text) => text !== '').join(', '),
  ];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

#!/usr/bin/env node
// Writes what is known elsewhere into the documentation: the index of rules, the rules in the schema of zonewise.json,
// the settings in README, the providers that are known in Terraform. With --check nothing is written, and a difference is an error.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { bundle, PRODUCT } from './bundles.mjs';

const check = process.argv.includes('--check');
const cli = PRODUCT.find(({ out }) => out === 'dist/cli.js');

await bundle([cli], { minify: false });
const rules = JSON.parse(execFileSync(process.execPath, [cli.out, 'rules', '--format', 'json'], { encoding: 'utf8' }));

await update('docs/rules/README.md', ruleIndex);
await update('schemas/zonewise.schema.json', withRules);
await update('README.md', withSettings);
const { RESOURCES, MODULES } = await providers();
await update('docs/terraform.md', providerTables);

async function update(path, write) {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const fresh = await format(write(old), { ...(await resolveConfig(path)), filepath: path });
  if (fresh === old) return;
  if (check) {
    console.error(`${path} is not up to date: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, fresh);
    console.log(`wrote ${path}`);
  }
}

function ruleIndex() {
  const families = [...new Set(rules.map(familyOf))];
  const tables = families.map((family) => {
    const rows = rules.filter((rule) => familyOf(rule) === family).map(ruleRow);
    return `## ${family}\n\n${table(['Rule', 'Severity', 'Fix', 'In one sentence'], rows)}\n`;
  });
  return `# Rules

Each rule has a page: what is wrong, why mail suffers, what to do, examples. A \`safe\` fix writes what was plainly meant;
\`zonewise check --fix\` and "Fix all" apply it. A fix that must be asked for (\`ask\`) changes what the record says.

${tables.join('\n')}`;
}

function familyOf({ id }) {
  return id.slice(0, id.indexOf('/'));
}

function ruleRow({ id, severity, fix, summary }) {
  return [`[\`${id}\`](${id}.md)`, severity, fix ?? '', summary];
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

Records are read from these resources, wherever their values come from: locals of the same folder, heredocs, template
directives, \`join\`, \`for_each\` over known maps. Maps and sets go by key, as in Terraform.

- \`terraform.tfvars\` and \`*.auto.tfvars\` give variables their values; a value in another \`.tfvars\` file makes the variable
  unknown. A module in a local folder has the values of its calls; where calls differ, the value is one of several.
- \`jsondecode\`, \`yamldecode\` and \`csvdecode\` are evaluated, also for \`file()\` below or beside the module. What a file
  holds is marked at the call, as is text that a call has cut.
- A whole zone in a heredoc (\`zone_file\`, \`zonefile\`, or any text that looks like a zone file) is checked as a zone.

What only Terraform knows (attributes that a provider computes, variables without a value) is unknown, and nothing is
reported about it. In all other places text that plainly is a mail record is checked, too; patterns and placeholders such
as \`p=(none|reject)\` and \`<policy>\` are not.

**Names**: \`relative\` ones get the zone appended; \`dotted\` ones unless they end with a dot; \`either\`: unless they end with
the zone; \`absolute\`: the whole name.

**TXT values**: \`plain\` text is published as it stands; \`inner\` gets its outer quotes from the provider; \`quoted\` needs
quotes of its own; \`any\` may be written with and without. After that: how a value over 255 octets is split where its author
has to do it, and the longest value.

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

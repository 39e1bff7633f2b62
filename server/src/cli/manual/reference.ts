import type { Language } from '../../messages/language';
import type { PlainMessageId } from '../../messages/message';
import { translate } from '../../messages/render';
import type { CommandFacts } from '../command';
import { argumentHelp, optionText, signature, usageOf, visibleOptions } from '../help-text';
import { ENVIRONMENT, FILES } from './man-page';

/** The reference of the command line in Markdown. */
export function reference(commands: readonly CommandFacts[], language: Language): string {
  const say = (id: PlainMessageId) => translate(language, id);
  const links = commands.map(({ name, summary }) => `- [\`zonewise ${name}\`](#zonewise-${name}): ${say(summary)}`);
  return [
    `# ${say('cli/manual.title')}`,
    links.join('\n'),
    ...commands.flatMap((command) => section(command, language)),
    `## ${say('cli/manual.environment-title')}`,
    list([...ENVIRONMENT, ...FILES].map(([name, id]) => [name, say(id)])),
    '',
  ].join('\n\n');
}

function section(command: CommandFacts, language: Language): string[] {
  const { name, summary, arguments: args, options, examples = [], exitCodes } = command;
  const rows = [
    ...args.map((argument): [string, string] => [argument.name, argumentHelp(argument, language)]),
    ...visibleOptions(options).map(([option, facts]): [string, string] => [
      signature(option, facts),
      optionText(facts, language),
    ]),
  ];
  const lines = [usageOf(command), ...examples.map((line) => `zonewise ${line}`)];
  return [
    `## zonewise ${name}`,
    translate(language, summary),
    `\`\`\`sh\n${lines.join('\n')}\n\`\`\``,
    list(rows),
    translate(language, exitCodes),
  ];
}

function list(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([term, text]) => `- \`${term}\`: ${text}`).join('\n');
}

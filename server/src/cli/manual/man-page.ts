import type { Language } from '../../messages/language';
import type { PlainMessageId } from '../../messages/message';
import { translate } from '../../messages/render';
import type { CommandFacts } from '../command';
import { argumentHelp, optionText, signature, usageOf, visibleOptions } from '../help-text';

/** The manual page `zonewise(1)`, in the man macros of roff. */
export function manPage(commands: readonly CommandFacts[], version: string, language: Language): string {
  const say = (id: PlainMessageId) => translate(language, id);
  return [
    `.TH ZONEWISE 1 "" "zonewise ${roff(version)}"`,
    `.SH ${roff(say('cli/manual.name'))}`,
    `zonewise \\- ${roff(say('cli/manual.summary'))}`,
    `.SH ${roff(say('cli/manual.synopsis'))}`,
    `.B zonewise\n.I ${roff(say('cli/help.command'))}\n[\\fI${roff('OPTIONS')}\\fR] [\\fI${roff('ARGUMENTS')}\\fR]`,
    `.SH ${roff(say('cli/manual.commands'))}`,
    ...commands.map((command) => section(command, language)),
    `.SH ${roff(say('cli/manual.environment'))}`,
    ...ENVIRONMENT.map(([name, id]) => entry(name, say(id))),
    `.SH ${roff(say('cli/manual.files'))}`,
    ...FILES.map(([name, id]) => entry(name, say(id))),
    '',
  ].join('\n');
}

/** Variables that the command line reads. */
export const ENVIRONMENT = [
  ['NO_COLOR', 'cli/manual.no-color'],
  ['FORCE_COLOR', 'cli/manual.force-color'],
  ['LC_ALL, LC_MESSAGES, LANG', 'cli/manual.locale'],
] as const;

/** Files that the command line looks for. */
export const FILES = [['zonewise.json', 'cli/manual.configuration']] as const;

function section(command: CommandFacts, language: Language): string {
  const { name, summary, arguments: args, options, examples = [], exitCodes } = command;
  return [
    `.SS ${roff(name)}`,
    `.B ${roff(usageOf(command))}`,
    '.PP',
    roff(translate(language, summary)),
    ...args.map((argument) => entry(argument.name, argumentHelp(argument, language))),
    ...visibleOptions(options).map(([option, facts]) => entry(signature(option, facts), optionText(facts, language))),
    '.PP',
    roff(translate(language, exitCodes)),
    ...(examples.length === 0 ? [] : ['.PP', `${roff(translate(language, 'cli/help.examples'))}:`, '.PP', '.nf']),
    ...examples.map((line) => `zonewise ${roff(line)}`),
    ...(examples.length === 0 ? [] : ['.fi']),
  ].join('\n');
}

function entry(term: string, text: string): string {
  return `.TP\n.B ${roff(term)}\n${roff(text)}`;
}

/** Hyphens as they are typed, and nothing that roff would take for a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^([.'])/gm, '\\&$1');
}

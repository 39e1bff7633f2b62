import { run } from '../rules/run';
import { placeAt } from '../text/span';
import { mergeConfigs } from './config';
import { judge, type JudgedFinding } from './judge';
import { readConfig } from './read-config';

/** Problems in a zonewise.json, with the severities that the file itself configures. */
export function configFindings(uri: string, text: string): readonly JudgedFinding[] {
  const { config, problems } = readConfig(text);
  const anchor = { uri, text, offset: 0 };
  const subject = problems.map(({ start, end, fault }) => ({ fault, place: placeAt(anchor, start, end) }));
  const findings = run('configuration', { problems: subject }).sort((a, b) => a.place.start - b.place.start);
  return judge(findings, mergeConfigs(config));
}

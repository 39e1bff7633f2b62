import { run } from '../rules/run';
import { placeAt } from '../text/span';
import { folderOf } from '../text/uri';
import { mergeConfigs } from './config';
import { judge, type JudgedFinding } from './judge';
import { readConfig, type ReadConfig } from './read-config';

/** Problems in a zonewise.json, with the severities that it configures. `read` is the result of reading it. */
export function configFindings(
  uri: string,
  text: string,
  { config, problems }: ReadConfig = readConfig(text, folderOf(uri)),
): readonly JudgedFinding[] {
  const anchor = { uri, text, offset: 0 };
  const subject = problems.map(({ start, end, fault }) => ({ fault, place: placeAt(anchor, start, end) }));
  const findings = run('configuration', { problems: subject }).sort((a, b) => a.place.start - b.place.start);
  return judge(findings, mergeConfigs(config));
}

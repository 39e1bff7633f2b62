import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseIp } from '../../../../../server/src/mail/spf/addresses';
import { checkHost } from '../../../../../server/src/mail/spf/evaluate/check-host';
import { drive } from '../../../../../server/src/dns/drive';
import { answersFrom, type ZoneData } from './zone-data';

interface Scenario {
  readonly description: string;
  readonly tests: Readonly<Record<string, SuiteTest>>;
  readonly zonedata: ZoneData;
}

interface SuiteTest {
  readonly helo: string;
  readonly host: string;
  readonly mailfrom: string;
  readonly result: string | readonly string[];
  readonly explanation?: string;
}

// The suite of openspf.org is not part of this repository: the variable names the folder that holds spf/*.yml.
const corpora = process.env['ZONEWISE_CORPORA'];
const suite = corpora === undefined ? undefined : join(corpora, 'spf', 'rfc7208-tests.yml');

if (suite === undefined || !existsSync(suite)) {
  test.skip('the OpenSPF suite: set ZONEWISE_CORPORA to the folder that holds spf/rfc7208-tests.yml');
} else {
  describe.each(scenariosOf(suite))('OpenSPF: $description', (scenario) => {
    test.each(Object.entries(scenario.tests))('%s', (_, asked) => {
      const { result, explanation } = run(scenario, asked);
      expect([asked.result].flat()).toContain(result);
      if (asked.explanation !== undefined) expect(explanation || 'DEFAULT').toBe(asked.explanation);
    });
  });
}

function run(scenario: Scenario, { host, mailfrom, helo }: SuiteTest) {
  const ip = parseIp(host);
  if (ip === undefined) throw new Error(`no address: ${host}`);
  const domain = mailfrom === '' ? helo : mailfrom.slice(mailfrom.lastIndexOf('@') + 1);
  const sender = mailfrom === '' ? `postmaster@${helo}` : mailfrom;
  return drive(checkHost({ ip, domain, sender, helo, receiver: 'receiver.example' }), answersFrom(scenario.zonedata));
}

function scenariosOf(path: string): Scenario[] {
  // Some scenarios name a key twice.
  const documents = parseAllDocuments(readFileSync(path, 'utf8'), { uniqueKeys: false });
  return [...documents].flatMap((document) => {
    const scenario = document.toJS() as Scenario | null;
    return scenario === null ? [] : [scenario];
  });
}

import { expect, test } from 'vitest';
import { senderTerms } from '../../../../server/src/mail/spf/sender-terms';
import { senderAnswer, senderOf, senders } from '../../../../server/src/mail/spf/senders';

test('a sender is found in any spelling of its name', () => {
  expect(senderOf('_SPF.Google.com.')?.sender).toBe('Google Workspace');
  expect(senderOf('1962994.spf05.hubspotemail.net')?.sender).toBe('HubSpot');
  expect(senderOf('spf-00148501.pphosted.com')?.sender).toBe('Proofpoint');
  expect(senderOf('a.b.spf05.hubspotemail.net')).toBeUndefined();
  expect(senderOf('xspf.google.com')).toBeUndefined();
});

test('its own record costs one term less than the include', () => {
  expect(senderAnswer({ kind: 'ask', name: 'mailgun.org', type: 'TXT' })).toMatchObject({
    kind: 'sender',
    cost: { lookups: 4, atLeast: false, isCertain: true },
    source: { date: '2026-09' },
  });
  expect(senderAnswer({ kind: 'ask', name: 'mailgun.org', type: 'A' })).toBeUndefined();
});

test('each name occurs once, in lower case, and costs at least itself', () => {
  const names = senders.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  for (const { name, cost } of senders) {
    expect(name).toBe(name.toLowerCase());
    expect(cost).toBeGreaterThanOrEqual(1);
  }
});

test('what is only hearsay is never certain', () => {
  for (const { name, confidence } of senders) {
    const answer = senderAnswer({ kind: 'ask', name, type: 'TXT' });
    if (answer?.kind === 'sender' && confidence !== 'H') expect(answer.cost.isCertain, name).toBe(false);
  }
});

test('the terms of a sender add up to what its own record costs', () => {
  const opened = senders.filter(({ name }) => senderTerms(name).length > 0);
  expect(opened.map(({ name }) => name)).toEqual([
    'aspmx.googlemail.com',
    'sendgrid.net',
    'mailgun.org',
    '_spf.mailgun.org',
    '_spf.salesforce.com',
  ]);
  for (const { name, cost } of opened) {
    const costs = senderTerms(name).map((term) => term.cost);
    expect(1 + costs.reduce((sum, each) => sum + each, 0), name).toBe(cost);
  }
});

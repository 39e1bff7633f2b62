import { field } from '../../records/record';
import { defineRule } from '../rule';

export const soaTimers = defineRule({
  id: 'zone/soa-timers',
  severity: 'info',
  needs: 'text',
  references: ['RFC 1912 section 2.2', 'RFC 2308 section 5'],
  summary: 'The timers of an SOA are consistent.',
  on: 'record',
  types: ['SOA'],
  check({ record }, report) {
    if (record.type !== 'SOA' || !record.form.hasOrigin) return;
    const timer = (name: string) => field(record, name);
    const [refresh, retry, expire, minimum] = [timer('refresh'), timer('retry'), timer('expire'), timer('minimum')];
    const seconds = (each: typeof refresh) => each?.value ?? Number.NaN;
    if (refresh === undefined || retry === undefined || expire === undefined || minimum === undefined) return;
    if (seconds(retry) >= seconds(refresh))
      report({ at: retry.place, variant: 'retry', args: { retry: retry.text, refresh: refresh.text } });
    if (seconds(expire) < seconds(refresh) + seconds(retry))
      report({ at: expire.place, variant: 'expire', args: { expire: expire.text } });
    if (seconds(minimum) > DAY) report({ at: minimum.place, variant: 'minimum', args: { minimum: minimum.text } });
  },
});

/** Seconds; negative answers are kept no longer (RFC 2308 section 5). */
const DAY = 86_400;

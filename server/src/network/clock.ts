import type { Clock } from '../dns/clock';

/** The clock and the timers that Node and browsers have alike. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

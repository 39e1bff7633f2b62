import { parseTtl } from '../../../records/presentation/ttl';
import type { TtlStyle } from '../../layout';

/** A TTL in the style; unchanged if it is not a TTL. */
export function formatTtl(written: string, style: TtlStyle): string {
  const seconds = parseTtl(written);
  if (seconds === undefined || style === 'keep') return written;
  return style === 'seconds' ? String(seconds) : inUnits(seconds);
}

const UNITS = [
  ['w', 604_800],
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
  ['s', 1],
] as const;

function inUnits(seconds: number): string {
  let rest = seconds;
  let text = '';
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${String(count)}${unit}`;
    rest %= size;
  }
  return text === '' ? '0' : text;
}

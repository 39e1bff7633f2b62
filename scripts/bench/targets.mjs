/** What each measure should be at most, by the number of records where it depends on that. */
const TARGETS = {
  'hosts: check / named-checkzone, CPU': { 100_000: 1.3, 1_000_000: 0.8 },
  'mail: check / named-checkzone, wall': { 100_000: 2.5, 1_000_000: 1.4 },
  'edit, CPU ms': 10,
  'edit of a directive, first answer, ms': 50,
  'open, findings of the first lines, ms': { 100_000: 500 },
  'open, all findings, ms': { 100_000: 2500 },
  'edit in Terraform, p95, ms': 50,
  'start / node -e 0, CPU': 2,
};

/** Measures beside their targets, printed as one table at the end. */
export class Targets {
  #rows = [];

  /** `measure` is a key of the table; `what` tells measures of the same kind apart. */
  add(measure, value, size, what = '') {
    const target = TARGETS[measure];
    const limit = typeof target === 'object' ? target[size] : target;
    if (value !== undefined && Number.isFinite(value)) this.#rows.push({ measure, what, size, value, limit });
  }

  print() {
    console.log(`\n${'target'.padEnd(62)}${'records'.padStart(10)}${'at most'.padStart(10)}${'measured'.padStart(10)}`);
    for (const { measure, what, size, value, limit } of this.#rows) {
      const name = what === '' ? measure : `${measure}: ${what}`;
      const verdict = limit === undefined ? '' : value <= limit ? '  met' : '  missed';
      const columns = [size ?? '', limit ?? '', value.toFixed(1)].map((cell) => String(cell).padStart(10));
      console.log(`${name.padEnd(62)}${columns.join('')}${verdict}`);
    }
  }
}

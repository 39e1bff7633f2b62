import fc from 'fast-check';

// The same random cases in every run, so that a failing test fails everywhere; FAST_CHECK_SEED=… looks for new ones.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20261124) });

import fc from 'fast-check';

/** The same people in every run, so that a run can be told from another by what was changed. `SEED=7 npm run specs` draws others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261121) });

import fc from 'fast-check'

// The same examples at every run, so that a change is judged by what it changed; SEED=2 npm test tries others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) })

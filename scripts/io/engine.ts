import { setFlagsFromString } from 'node:v8'

// A command lives for less than a second and runs most of its patterns a few times only. V8 would translate each of them
// twice, first for its interpreter and at the second run for the processor; at once for the processor takes a fifth of
// the time off `lectern make`.
setFlagsFromString('--no-regexp-tier-up')

import type { Plugin } from 'vite'

/** Slidev looks for the range before its router has read the address, and prints all slides (slidevjs/slidev#2227). */
export declare function rangeFromAddress(): Plugin

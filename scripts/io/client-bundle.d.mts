/** Removes the states of the client's bundle in `path`'s folder that are older than the newest `kept`; `path` stays. */
export declare function prune(path: string, kept?: number): Promise<void>

/** See package-faults.mjs. */
export declare function findPackageFaults(out: string): Promise<string[]>;

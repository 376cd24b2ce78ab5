/** Suites that take some seconds, the slowest first. */
export declare const SLOW: readonly string[];

export declare function writerFound(launcher?: string | null): boolean;

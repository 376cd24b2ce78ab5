/** A file that was made and is to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a host may bring to pack and unpack faster; Node has it built in. Without it everything works, in JavaScript. */
export interface NativeZip {
  /** Inflates a raw deflate stream whole; throws where it is broken or longer than `size` bytes. */
  inflateRaw(compressed: Uint8Array, size: number): Uint8Array;
  /**
   * One stretch of a raw deflate stream, ending on a whole byte, so that stretches one behind the other are a stream;
   * `isLast` closes it.
   */
  deflateRaw?(bytes: Uint8Array, isLast: boolean): Uint8Array;
  /** CRC-32 of the bytes, continuing `crc`. */
  crc32?(bytes: Uint8Array, crc: number): number;
}

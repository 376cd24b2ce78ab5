/** What a host may bring to unpack faster; Node has it built in. Without it everything works, in JavaScript. */
export interface NativeZip {
  /** Inflates a raw deflate stream whole; throws where it is broken or longer than `size` bytes. */
  inflateRaw(compressed: Uint8Array, size: number): Uint8Array;
  /** CRC-32 of the bytes, continuing `crc`. */
  crc32?(bytes: Uint8Array, crc: number): number;
}

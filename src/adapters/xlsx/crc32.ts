/** Continues a CRC-32 (ISO 3309, as in zip) over more bytes. Start with 0; four bytes a step. */
export function crc32(crc: number, bytes: Uint8Array): number {
  let c = ~crc;
  let i = 0;
  for (const whole = bytes.length & ~3; i < whole; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = T3[c & 255]! ^ T2[(c >>> 8) & 255]! ^ T1[(c >>> 16) & 255]! ^ T0[c >>> 24]!;
  }
  for (; i < bytes.length; i++) c = T0[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}

const T0 = firstTable();
const T1 = nextTable(T0);
const T2 = nextTable(T1);
const T3 = nextTable(T2);

function firstTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let c = byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c;
  });
}

function nextTable(table: Int32Array): Int32Array {
  return table.map((c) => (c >>> 8) ^ T0[c & 255]!);
}

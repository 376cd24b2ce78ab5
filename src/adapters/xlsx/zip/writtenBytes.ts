/** The bytes of an ASCII text. */
export function writtenBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether these bytes stand at this place; false where the buffer ends before. */
export function isWritten(buffer: Uint8Array, at: number, bytes: Uint8Array): boolean {
  if (at + bytes.length > buffer.length) return false;
  for (let i = 0; i < bytes.length; i++) if (buffer[at + i] !== bytes[i]) return false;
  return true;
}

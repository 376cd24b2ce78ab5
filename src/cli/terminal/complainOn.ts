import { printableLine } from "./printable";

/** Says what is wrong in exactly one line, whatever the text holds. */
export function complainOn(stream: { write(text: string): unknown }): (line: string) => void {
  return (line) => stream.write(`${printableLine(line)}\n`);
}

import { damaged } from "../zip/refusal";
import type { XmlTokens } from "./xmlTokens";

/**
 * Turns an XML part of any encoding into UTF-8 without byte order mark, piece by piece. The encoding is known by mark,
 * by zero bytes (UTF-16 without mark) or by the XML declaration; UTF-8, the rule, passes untouched.
 */
export function toUtf8(take: (bytes: Uint8Array) => void): XmlTokens {
  let start: Uint8Array | undefined = new Uint8Array(0);
  let decoder: Decoder | undefined;

  return {
    push(bytes) {
      if (start === undefined) {
        forward(bytes);
        return;
      }
      const soFar: Uint8Array = new Uint8Array(start.length + bytes.length);
      soFar.set(start);
      soFar.set(bytes, start.length);
      start = soFar;
      if (start.length >= DECLARATION_BYTES) begin();
    },
    end() {
      if (start !== undefined) begin();
      if (decoder !== undefined) take(encoder.encode(decode(decoder, undefined)));
    },
  };

  function begin(): void {
    const bytes = start!;
    start = undefined;
    const { label, mark } = encodingOf(bytes);
    if (label !== "utf-8") decoder = decoderOf(label);
    forward(mark === 0 ? bytes : bytes.subarray(mark));
  }

  function forward(bytes: Uint8Array): void {
    take(decoder === undefined ? bytes : encoder.encode(decode(decoder, bytes)));
  }
}

/** With and without the DOM's types, which Node's lack by this name. */
type Decoder = InstanceType<typeof TextDecoder>;

/** Enough for any XML declaration, in two-byte encodings too. */
const DECLARATION_BYTES = 512;
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
const encoder = new TextEncoder();
const latin1 = new TextDecoder("latin1");

function encodingOf(bytes: Uint8Array): { label: string; mark: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: "utf-8", mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: "utf-16le", mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: "utf-16be", mark: 2 };
  if (bytes[0] === 0x3c && bytes[1] === 0) return { label: "utf-16le", mark: 0 };
  if (bytes[0] === 0 && bytes[1] === 0x3c) return { label: "utf-16be", mark: 0 };
  const label = DECLARED.exec(latin1.decode(bytes.subarray(0, DECLARATION_BYTES)))?.[1]?.toLowerCase() ?? "utf-8";
  // A declaration that reads as single bytes cannot be true when it says UTF-16; MSXML writes such ones over UTF-8.
  return { label: /^(utf8|us-ascii|utf-?16|ucs-?2)/.test(label) ? "utf-8" : label, mark: 0 };
}

function decoderOf(label: string): Decoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw damaged(`文字编码 ${label} 不认识`, `unknown text encoding ${label}`);
  }
}

/** `undefined` ends the stream. */
function decode(decoder: Decoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw damaged("文字编码有误", "text in a wrong encoding");
  }
}

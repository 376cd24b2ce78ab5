import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_TOKEN_BYTES } from "../zip/readBudget";
import { damaged } from "../zip/refusal";
import { elementNames, type ElementName } from "./xmlNames";

/** A start tag; valid only during the call it is handed to. */
export interface XmlTag {
  buffer: Uint8Array;
  /** Where its `<` stands. */
  start: number;
  /** Four numbers an attribute: where its name and its raw value start and end in `buffer`. */
  bounds: Int32Array;
  attributes: number;
}

/** What wants to know of a part's content. Elements are numbers: their place in the vocabulary, or -1. */
export interface XmlVisitor {
  /** `depth` is 1 for the root. True asks for the text directly inside this element. */
  open(element: number, depth: number, tag: XmlTag): boolean;
  close(element: number, depth: number): void;
  /** Text up to the next `<`, undecoded; in CDATA nothing is an entity. May come in several pieces. */
  text(buffer: Uint8Array, start: number, end: number, isCdata: boolean): void;
  /**
   * A faster way with whole elements: asked at each start tag inside an element of depth `quickDepth`. Returns the
   * position after the element's end, or 0 to have it read the usual way.
   */
  quick?(buffer: Uint8Array, start: number): number;
  readonly quickDepth?: number;
}

/** Takes a part piece by piece. */
export interface XmlTokens {
  push(bytes: Uint8Array): void;
  end(): void;
}

/**
 * Splits UTF-8 XML into tags and text, byte by byte, with never more than one token in memory beside the piece at
 * hand. Prefixes are ignored (`x:row` is `row`); comments and processing instructions are passed over. Checks that
 * tags match and attributes are well written; throws Refusal (damaged) otherwise. A document type declaration is
 * refused: ECMA-376 forbids it, and entity bombs need one.
 */
export function xmlTokens(vocabulary: readonly string[], visitor: XmlVisitor): XmlTokens {
  const nameAt = elementNames(vocabulary);
  const tag: XmlTag = { buffer: EMPTY, start: 0, bounds: new Int32Array(4 * 64), attributes: 0 };
  const openNames: ElementName[] = [];
  const wants: boolean[] = [false];
  const quickDepth = visitor.quickDepth ?? -1;
  let depth = 0;
  let rootSeen = false;
  let rest: Uint8Array = EMPTY;

  return { push, end };

  function push(bytes: Uint8Array): void {
    const buffer = rest.length === 0 ? bytes : (widenedBack(bytes, rest) ?? joined(rest, bytes));
    const read = scan(buffer);
    const left = buffer.length - read;
    rest = left === 0 ? EMPTY : left <= bytes.length ? bytes.subarray(bytes.length - left) : buffer.subarray(read);
    // A copy, not a view, where the next piece is another buffer's: a view would keep the whole piece alive.
    if (rest.length > 0 && isAtEnd(rest)) rest = rest.slice();
    if (rest.length > MAX_TOKEN_BYTES)
      throw damaged("XML 中有一处内容长得不合常理", "XML with a piece of unreasonable length");
  }

  function end(): void {
    if (rest.length > 0 || depth > 0 || !rootSeen) throw damaged("XML 不完整", "XML is cut off");
  }

  /** Reads whole tokens and returns where the first incomplete one starts. */
  function scan(buffer: Uint8Array): number {
    const length = buffer.length;
    let at = 0;
    while (at < length) {
      let less = at;
      while (less < length && buffer[less] !== LESS) less++;
      if (less === length && wants[depth]) return at;
      if (less > at) {
        if (wants[depth]) visitor.text(buffer, at, less, false);
        else if (depth === 0) expectBlank(buffer, at, less);
      }
      if (less === length) return length;
      if (depth === quickDepth) {
        const past = visitor.quick!(buffer, less);
        if (past > 0) {
          at = past;
          continue;
        }
      }
      // Nothing is read beyond the end: an engine that has once seen that done reads more slowly ever after.
      if (less + 1 === length) return less;
      const next = buffer[less + 1];
      const after =
        next === SLASH
          ? closeTag(buffer, less)
          : next === BANG || next === QUESTION
            ? aside(buffer, less)
            : openTag(buffer, less);
      if (after < 0) return less;
      at = after;
    }
    return length;
  }

  /** Position after the tag, or -1 where it is not all there yet. */
  function openTag(buffer: Uint8Array, less: number): number {
    const length = buffer.length;
    let at = less + 1;
    while (at < length && IS_NAME[buffer[at]!]) at++;
    if (at === length) return -1;
    if (at === less + 1) throw damaged("XML 标记有误", "wrong XML tag");
    const nameEnd = at;
    let bounds = tag.bounds;
    let count = 0;
    for (;;) {
      const gap = at;
      while (at < length && IS_SPACE[buffer[at]!]) at++;
      if (at === length) return -1;
      const byte = buffer[at]!;
      if (byte === GREATER) break;
      if (byte === SLASH) {
        if (at + 1 === length) return -1;
        if (buffer[at + 1] !== GREATER) throw damaged("XML 标记有误", "wrong XML tag");
        break;
      }
      if (at === gap || !IS_NAME[byte]) throw damaged("XML 属性有误", "wrong XML attribute");
      if (count === bounds.length) bounds = tag.bounds = widened(bounds);
      bounds[count] = at;
      while (at < length && IS_NAME[buffer[at]!]) at++;
      bounds[count + 1] = at;
      while (at < length && IS_SPACE[buffer[at]!]) at++;
      if (at === length) return -1;
      if (buffer[at] !== EQUALS) throw damaged("XML 属性有误", "wrong XML attribute");
      at++;
      while (at < length && IS_SPACE[buffer[at]!]) at++;
      if (at === length) return -1;
      const quote = buffer[at]!;
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damaged("XML 属性有误", "wrong XML attribute");
      bounds[count + 2] = ++at;
      let value: number | undefined;
      while (at < length && (value = buffer[at]) !== quote) {
        if (value === LESS) throw damaged("XML 属性有误", "wrong XML attribute");
        at++;
      }
      if (at === length) return -1;
      bounds[count + 3] = at++;
      count += 4;
    }
    if (depth === 0 && rootSeen) throw damaged("XML 有两个根元素", "XML with two roots");
    if (depth === MAX_DEPTH) throw damaged("XML 嵌套过深", "XML nested too deep");
    rootSeen = true;
    const name = nameAt(buffer, less + 1, nameEnd);
    openNames[depth++] = name;
    tag.buffer = buffer;
    tag.start = less;
    tag.attributes = count;
    wants[depth] = visitor.open(name.element, depth, tag);
    if (buffer[at] === GREATER) return at + 1;
    visitor.close(name.element, depth--);
    return at + 2;
  }

  function closeTag(buffer: Uint8Array, less: number): number {
    const name = depth === 0 ? undefined : openNames[depth - 1];
    if (name === undefined) throw damaged("XML 标记不成对", "XML tags do not match");
    const { bytes } = name;
    let at = less + 2;
    if (at + bytes.length >= buffer.length) return closeTagMayFollow(buffer, at);
    for (let i = 0; i < bytes.length; i++)
      if (buffer[at++] !== bytes[i]) throw damaged("XML 标记不成对", "XML tags do not match");
    while (at < buffer.length && IS_SPACE[buffer[at]!]) at++;
    if (at === buffer.length) return -1;
    if (buffer[at] !== GREATER) throw damaged("XML 标记不成对", "XML tags do not match");
    visitor.close(name.element, depth--);
    return at + 1;
  }

  /** Comment, CDATA, processing instruction. */
  function aside(buffer: Uint8Array, less: number): number {
    if (buffer[less + 1] === QUESTION) return after(buffer, less + 2, "?>");
    if (buffer.length < less + 4) return -1;
    if (startsWith(buffer, less, "<!--")) return after(buffer, less + 4, "-->");
    if (buffer.length < less + 9) return -1;
    if (!startsWith(buffer, less, "<![CDATA[") || depth === 0)
      throw damaged("XML 含有不允许的声明", "XML with a declaration that is not allowed");
    const next = after(buffer, less + 9, "]]>");
    if (next >= 0 && wants[depth]) visitor.text(buffer, less + 9, next - 3, true);
    return next;
  }
}

const EMPTY = new Uint8Array(0);
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const IS_SPACE = byteSet((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
const IS_NAME = byteSet((byte) => byte > 0x20 && !`<>/=&"'!?`.includes(String.fromCharCode(byte)));

function byteSet(has: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (has(byte) ? 1 : 0));
}

/** A name broken off by the end of a piece is waited for, other rubbish is not. */
function closeTagMayFollow(buffer: Uint8Array, at: number): number {
  if (buffer.includes(GREATER, at)) throw damaged("XML 标记不成对", "XML tags do not match");
  return -1;
}

function after(buffer: Uint8Array, from: number, mark: string): number {
  const first = mark.charCodeAt(0);
  for (let at = buffer.indexOf(first, from); at >= 0; at = buffer.indexOf(first, at + 1)) {
    if (startsWith(buffer, at, mark)) return at + mark.length;
  }
  return -1;
}

function startsWith(buffer: Uint8Array, at: number, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (buffer[at + i] !== mark.charCodeAt(i)) return false;
  return true;
}

function expectBlank(buffer: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at++) if (!IS_SPACE[buffer[at]!]) throw damaged("XML 有误", "wrong XML");
}

/** Whether nothing of its buffer stands behind it. */
function isAtEnd(bytes: Uint8Array): boolean {
  return bytes.byteOffset + bytes.length === bytes.buffer.byteLength;
}

/** The bytes with the rest before them where it stands there in the same buffer: pieces cut from one need no copy. */
function widenedBack(bytes: Uint8Array, rest: Uint8Array): Uint8Array | null {
  if (rest.buffer !== bytes.buffer || rest.byteOffset + rest.length !== bytes.byteOffset) return null;
  return new Uint8Array(bytes.buffer as ArrayBuffer, rest.byteOffset, rest.length + bytes.length);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function widened(bounds: Int32Array): Int32Array {
  if (bounds.length >= 4 * MAX_ATTRIBUTES) throw damaged("XML 属性过多", "too many XML attributes");
  const wider = new Int32Array(bounds.length * 2);
  wider.set(bounds);
  return wider;
}

import { inBoth } from "../../../core/base/inBoth";
import { MAX_DEPTH } from "../zip/readBudget";
import { damaged, Refusal } from "../zip/refusal";
import { xmlText } from "./xmlText";

/** Where an element of a part stands: byte offsets, so that text can be put in beside it and nothing else moves. */
export interface XmlElement {
  /** Local name: `x:sheet` is `sheet`. */
  readonly name: string;
  /** As written, with its colon: `x:`, or nothing. */
  readonly prefix: string;
  /** At `<`. */
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly openEnd: number;
  /** At the `<` of the end tag; of an empty-element tag `openEnd`. */
  readonly closeStart: number;
  /** Behind the whole element. */
  readonly end: number;
  /** `<sheet/>`. */
  readonly isEmptyTag: boolean;
  readonly children: readonly XmlElement[];
}

/**
 * The elements of a part with their places. Comments and processing instructions are passed over.
 *
 * @param descends whether to look inside an element of this local name; the root's depth is 1. A sheet's rows are
 *   passed over at the speed of their tags.
 * @param within one element of a part that has been looked at already: it is the root then, its places are those of the part
 * @throws Refusal: damaged; not-writable for encodings other than UTF-8
 */
export function xmlOutline(
  bytes: Uint8Array,
  descends: (name: string, depth: number) => boolean = () => true,
  within: Pick<XmlElement, "start" | "end"> = { start: 0, end: bytes.length },
): XmlElement {
  if (within.start === 0) refuseOtherEncodings(bytes);
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  /** Elements open inside one that is not looked into. */
  let passing = 0;

  for (let at = nextOf(LESS, bytes, within.start); at >= 0 && at < within.end; at = nextOf(LESS, bytes, at)) {
    const next = bytes[at + 1];
    if (next === BANG || next === QUESTION) {
      at = behindAside(bytes, at);
      continue;
    }
    const end = behindTag(bytes, at);
    const isEmptyTag = bytes[end - 2] === SLASH;
    const innermost = open[open.length - 1];
    if (next === SLASH) {
      if (passing > 0) passing--;
      else finish(innermost, at, end);
    } else if (passing > 0 || (innermost !== undefined && innermost.children === PASSED_OVER)) {
      if (!isEmptyTag) passing++;
    } else {
      begin(at, end, isEmptyTag);
    }
    at = end;
  }
  if (root === undefined || open.length > 0) throw damaged("XML 不完整", "XML is cut off");
  return root;

  function begin(start: number, openEnd: number, isEmptyTag: boolean): void {
    if (open.length >= MAX_DEPTH || root !== undefined) throw damaged("XML 标记有误", "wrong XML tag");
    const end = nameEnd(bytes, start + 1);
    const local = localStart(bytes, start + 1, end);
    const name = nameText(bytes, local, end);
    const element: OpenElement = {
      name,
      prefix: local === start + 1 ? "" : xmlText(bytes, start + 1, local),
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      isEmptyTag,
      children: isEmptyTag || !descends(name, open.length + 1) ? PASSED_OVER : [],
    };
    if (isEmptyTag) put(element);
    else open.push(element);
  }

  function finish(element: OpenElement | undefined, closeStart: number, end: number): void {
    if (element === undefined) throw damaged("XML 标记不配对", "XML tags do not match");
    if (!isSameTag(bytes, element.start + 1, closeStart + 2)) throw damaged("XML 标记不配对", "XML tags do not match");
    open.pop();
    element.closeStart = closeStart;
    element.end = end;
    put(element);
  }

  function put(element: XmlElement): void {
    const parent = open[open.length - 1];
    if (parent === undefined) root = element;
    else parent.children.push(element);
  }
}

/** The value of the attribute with this local name (`id` finds `r:id`; an exact name comes first), decoded. */
export function attributeOf(bytes: Uint8Array, element: XmlElement, name: string): string | undefined {
  const place = attributePlace(bytes, element, name);
  return place && xmlText(bytes, place.start, place.end);
}

/** Where that attribute's value stands, between its quotes. */
export function attributePlace(
  bytes: Uint8Array,
  { start, openEnd }: XmlElement,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  let byLocalName: { readonly start: number; readonly end: number } | undefined;
  for (let at = nameEnd(bytes, start); (at = nextAttribute(bytes, at, openEnd)) > 0;) {
    const behind = found.nameEnd - name.length;
    if (behind < found.nameStart || !isText(bytes, behind, name)) continue;
    if (behind === found.nameStart) return { start: found.start, end: found.end };
    if (bytes[behind - 1] === COLON) byLocalName ??= { start: found.start, end: found.end };
  }
  return byLocalName;
}

/** All attributes, names as written, in the order in which they stand. */
export function attributesOf(
  bytes: Uint8Array,
  { start, openEnd }: XmlElement,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const all = [];
  for (let at = nameEnd(bytes, start); (at = nextAttribute(bytes, at, openEnd)) > 0;)
    all.push({ name: xmlText(bytes, found.nameStart, found.nameEnd), start: found.start, end: found.end });
  return all;
}

/** The attribute that was come upon last: cells have so many that none is made an object of. */
const found = { nameStart: 0, nameEnd: 0, start: 0, end: 0 };

/** Puts the next attribute of a tag that ends at `openEnd` into `found`. Behind it; 0 where there is none. */
function nextAttribute(bytes: Uint8Array, from: number, openEnd: number): number {
  let at = from;
  while (at < openEnd && isSpace(bytes[at]!)) at++;
  found.nameStart = at;
  // No look beyond the tag: where the next equals sign is far away, every tag would look that far.
  while (at < openEnd && bytes[at] !== EQUALS) at++;
  if (at >= openEnd) return 0;
  found.nameEnd = at;
  while (found.nameEnd > found.nameStart && isSpace(bytes[found.nameEnd - 1]!)) found.nameEnd--;
  at++;
  while (isSpace(bytes[at]!)) at++;
  const quote = bytes[at];
  found.start = ++at;
  while (at < openEnd && bytes[at] !== quote) at++;
  if (at >= openEnd) throw damaged("XML 属性有误", "wrong XML attribute");
  found.end = at;
  return at + 1;
}

function isText(bytes: Uint8Array, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** The text directly inside an element without children, decoded. */
export function textOf(bytes: Uint8Array, { openEnd, closeStart }: XmlElement): string {
  return xmlText(bytes, openEnd, closeStart);
}

/** Children of this local name. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** An element of which the end has not been seen. */
type OpenElement = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** The children of all elements that are not looked into, or have none. */
const PASSED_OVER: XmlElement[] = [];
Object.freeze(PASSED_OVER);

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const HYPHEN = 0x2d;
const BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function nameEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  for (let byte = bytes[end]; byte !== undefined && !isSpace(byte) && byte !== GREATER && byte !== SLASH;)
    byte = bytes[++end];
  return end;
}

/** Behind the last colon of a name. */
function localStart(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end; at > start; at--) if (bytes[at - 1] === COLON) return at;
  return start;
}

/** Names of a letter or two, of which cells have thousands, are made once. */
function nameText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 2 || end === start) return xmlText(bytes, start, end);
  const key = bytes[start]! * 256 + (end - start === 2 ? bytes[start + 1]! : 0);
  const known = shortNames.get(key) ?? xmlText(bytes, start, end);
  shortNames.set(key, known);
  return known;
}

const shortNames = new Map<number, string>();

/** Whether two tags have one name; each stands at its first letter. */
function isSameTag(bytes: Uint8Array, one: number, other: number): boolean {
  for (let at = 0; ; at++) {
    const [a, b] = [bytes[one + at], bytes[other + at]];
    const [isEnd, isOtherEnd] = [isBehindName(a), isBehindName(b)];
    if (isEnd || isOtherEnd) return isEnd && isOtherEnd;
    if (a !== b) return false;
  }
}

function isBehindName(byte: number | undefined): boolean {
  return byte === undefined || byte === GREATER || byte === SLASH || isSpace(byte);
}

/** Mostly close by, where asking the engine takes longer than looking; -1 where there is none. */
function nextOf(byte: number, bytes: Uint8Array, from: number): number {
  const near = Math.min(bytes.length, from + NEAR);
  for (let at = from; at < near; at++) if (bytes[at] === byte) return at;
  return near === bytes.length ? -1 : bytes.indexOf(byte, near);
}

const NEAR = 48;

function behindTag(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === GREATER) return at + 1;
    if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      at = nextOf(byte, bytes, at + 1);
      if (at < 0) break;
    }
  }
  throw damaged("XML 不完整", "XML is cut off");
}

/** Behind a comment, a CDATA section or a processing instruction; a document type is no part's (ECMA-376 part 2). */
function behindAside(bytes: Uint8Array, start: number): number {
  const isComment = bytes[start + 2] === HYPHEN && bytes[start + 3] === HYPHEN;
  const isData = bytes[start + 2] === BRACKET;
  if (bytes[start + 1] === BANG && !isComment && !isData)
    throw damaged("XML 中有文档类型声明", "XML with a document type");
  const last = isComment ? HYPHEN : isData ? CLOSING_BRACKET : QUESTION;
  for (let at = bytes.indexOf(GREATER, start); at >= 0; at = bytes.indexOf(GREATER, at + 1)) {
    if (bytes[at - 1] === last && (last === QUESTION || (bytes[at - 2] === last && at - start >= 6))) return at + 1;
  }
  throw damaged("XML 不完整", "XML is cut off");
}

/** Text goes in as UTF-8; of other encodings no office program writes one today. */
function refuseOtherEncodings(bytes: Uint8Array): void {
  // Nothing is declared where the root comes first.
  if (bytes[0] === LESS && bytes[1] !== QUESTION && bytes[1] !== BANG && bytes[1] !== 0) return;
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  if (!isWide && /^(utf-?8|us-ascii)$/.test(declared)) return;
  throw new Refusal(
    "not-writable",
    inBoth(
      "的内部编码不是 UTF-8，请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。",
      "is not encoded in UTF-8 inside. Open it in Excel or WPS, save it as .xlsx and try again.",
    ),
  );
}

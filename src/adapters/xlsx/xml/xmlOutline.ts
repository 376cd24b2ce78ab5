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

  for (let at = bytes.indexOf(LESS, within.start); at >= 0 && at < within.end; at = bytes.indexOf(LESS, at)) {
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
    } else if (passing > 0 || (innermost !== undefined && !innermost.looksInside)) {
      if (!isEmptyTag) passing++;
    } else {
      begin(at, end, isEmptyTag);
    }
    at = end;
  }
  if (root === undefined || open.length > 0) throw damaged("XML 不完整");
  return root;

  function begin(start: number, openEnd: number, isEmptyTag: boolean): void {
    if (open.length >= MAX_DEPTH || root !== undefined) throw damaged("XML 标记有误");
    const { prefix, name } = tagName(bytes, start + 1);
    const children: XmlElement[] = [];
    const element = { name, prefix, start, openEnd, children };
    if (isEmptyTag) put({ ...element, closeStart: openEnd, end: openEnd, isEmptyTag });
    else open.push({ ...element, looksInside: descends(name, open.length + 1) });
  }

  function finish(element: OpenElement | undefined, closeStart: number, end: number): void {
    if (element === undefined) throw damaged("XML 标记不配对");
    if (!isSameTag(bytes, element.start + 1, closeStart + 2)) throw damaged("XML 标记不配对");
    open.pop();
    const { prefix, name, start, openEnd, children } = element;
    put({ name, prefix, start, openEnd, closeStart, end, isEmptyTag: false, children });
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
  element: XmlElement,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  const all = attributesOf(bytes, element);
  return all.find((one) => one.name === name) ?? all.find((one) => one.name.endsWith(`:${name}`));
}

/** All attributes, names as written, in the order in which they stand. */
export function attributesOf(
  bytes: Uint8Array,
  { start, openEnd }: XmlElement,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const found = [];
  // No look beyond the tag: where the next equals sign is far away, every tag would look that far.
  const find = (byte: number, from: number): number => {
    let at = from;
    while (at < openEnd && bytes[at] !== byte) at++;
    return at;
  };
  let at = start + 1;
  while (at < openEnd && !isSpace(bytes[at]!)) at++;
  for (;;) {
    const equals = find(EQUALS, at);
    if (equals >= openEnd) return found;
    let quote = equals + 1;
    while (isSpace(bytes[quote]!)) quote++;
    const end = find(bytes[quote]!, quote + 1);
    if (end >= openEnd) throw damaged("XML 属性有误");
    found.push({ name: xmlText(bytes, at, equals).trim(), start: quote + 1, end });
    at = end + 1;
  }
}

/** The text directly inside an element without children, decoded. */
export function textOf(bytes: Uint8Array, { openEnd, closeStart }: XmlElement): string {
  return xmlText(bytes, openEnd, closeStart);
}

/** Children of this local name. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

type OpenElement = Pick<XmlElement, "name" | "prefix" | "start" | "openEnd"> & {
  readonly children: XmlElement[];
  readonly looksInside: boolean;
};

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

function tagName(bytes: Uint8Array, start: number): { prefix: string; name: string } {
  let end = start;
  let local = start;
  for (let byte = bytes[end]; byte !== undefined && !isSpace(byte) && byte !== GREATER && byte !== SLASH;) {
    if (byte === COLON) local = end + 1;
    byte = bytes[++end];
  }
  return { prefix: local === start ? "" : xmlText(bytes, start, local), name: nameText(bytes, local, end) };
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

function behindTag(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === GREATER) return at + 1;
    if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      at = bytes.indexOf(byte, at + 1);
      if (at < 0) break;
    }
  }
  throw damaged("XML 不完整");
}

/** Behind a comment, a CDATA section or a processing instruction; a document type is no part's (ECMA-376 part 2). */
function behindAside(bytes: Uint8Array, start: number): number {
  const isComment = bytes[start + 2] === HYPHEN && bytes[start + 3] === HYPHEN;
  const isData = bytes[start + 2] === BRACKET;
  if (bytes[start + 1] === BANG && !isComment && !isData) throw damaged("XML 中有文档类型声明");
  const last = isComment ? HYPHEN : isData ? CLOSING_BRACKET : QUESTION;
  for (let at = bytes.indexOf(GREATER, start); at >= 0; at = bytes.indexOf(GREATER, at + 1)) {
    if (bytes[at - 1] === last && (last === QUESTION || (bytes[at - 2] === last && at - start >= 6))) return at + 1;
  }
  throw damaged("XML 不完整");
}

/** Text goes in as UTF-8; of other encodings no office program writes one today. */
function refuseOtherEncodings(bytes: Uint8Array): void {
  // Nothing is declared where the root comes first.
  if (bytes[0] === LESS && bytes[1] !== QUESTION && bytes[1] !== BANG && bytes[1] !== 0) return;
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  if (!isWide && /^(utf-?8|us-ascii)$/.test(declared)) return;
  throw new Refusal("not-writable", "的内部编码不是 UTF-8，请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。");
}

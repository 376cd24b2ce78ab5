import type { Mention } from "./mention";
import { writtenName, type NameIndex } from "./nameIndex";
import { cutRole, roleOf, type RoleWord } from "./roleWords";
import { type NameSpan, tileNames } from "./tileNames";

/** What a stretch of text without marks says: names, and one role for them. */
export interface Phrase {
  readonly mentions: readonly Mention[];
  readonly role: RoleWord | null;
  readonly joined: boolean;
  /** The text with canonical names. */
  readonly written: string;
}

/**
 * Reads a text that is nothing but names with what may stand around them: `由…牵头`, `及…`, `…等单位`, `…（知识产权局）`
 * (DECIDED B16, B20). `无` and dashes are no names (SPEC §6, DECIDED B23).
 *
 * @param core compacted
 * @param breaks offsets in `core` where white space stood
 * @returns `undefined` where anything in it is not understood
 */
export function readPhrase(index: NameIndex, core: string, breaks: ReadonlySet<number>): Phrase | undefined {
  if (NONE.test(core)) return { mentions: [], role: null, joined: false, written: core };
  let [from, to] = [0, core.length];
  let role: RoleWord | null = null;
  let ownRole: RoleWord | null = null;
  // Each round takes off one thing that is no part of a name, until what is left reads.
  for (let round = 0; round < 6; round += 1) {
    const rest = core.slice(from, to);
    if (rest === "") return { mentions: [], role, joined: false, written: core };
    const names = wholeName(index, rest) ?? tiled(index, core, from, to, breaks);
    if (names) {
      const mentions = ownRole && names.mentions.length > 0 ? lastWithRole(names.mentions, ownRole) : names.mentions;
      return { mentions, role, joined: names.joined, written: core.slice(0, from) + names.written + core.slice(to) };
    }
    const bracket = /\(([^()]*)\)$/.exec(rest);
    const bracketRole = bracket ? roleOf(bracket[1] ?? "") : undefined;
    const cut = cutRole(rest);
    const suffix =
      /等(?:\d+|[一二三四五六七八九十]+)?(?:家|个)?(?:县直)?(?:相关|有关|责任|成员|职能)?(?:单位|部门)?$/.exec(rest);
    const lead = /^(?:由|以及|及|和|与)/.exec(rest);
    if (bracket && bracketRole && ownRole === null) {
      ownRole = bracketRole;
      to -= bracket[0].length;
    } else if (cut && role === null) {
      role = cut.role;
      to = from + cut.rest.length;
    } else if (suffix) to -= suffix[0].length;
    else if (lead) from += lead[0].length;
    else return undefined;
  }
  return undefined;
}

/** `无` and whatever strokes a clerk puts into a cell that stays empty. */
export const NONE = /^(?:无|暂无|[-‐‑‒–—―─−－_/\\]+)$/;

interface Names {
  readonly mentions: readonly Mention[];
  readonly joined: boolean;
  readonly written: string;
}

function wholeName(index: NameIndex, text: string): Names | undefined {
  const form = index.forms.get(text);
  if (form) {
    const { outcome, names } = form;
    const written = writtenName(form, text);
    return { mentions: [{ text, outcome, names, ownRole: null }], joined: false, written };
  }
  if (!index.isVague(text)) return undefined;
  return { mentions: [{ text, outcome: "vague-collective", names: [], ownRole: null }], joined: false, written: text };
}

function tiled(
  index: NameIndex,
  core: string,
  from: number,
  to: number,
  breaks: ReadonlySet<number>,
): Names | undefined {
  const text = core.slice(from, to);
  const tiling = tileNames(index, text, from === 0 ? breaks : new Set([...breaks].map((at) => at - from)));
  if (!tiling) return undefined;
  let written = "";
  const mentions = tiling.spans.map((span, i) => {
    const next = tiling.spans[i + 1];
    const between = text.slice(span.end, next?.start ?? text.length);
    written += canonical(span, text) + between + (next && !/[和及与暨]$/.test(between) ? "、" : "");
    const bracket = /^\(([^()]*)\)/.exec(between)?.[1];
    const ownRole = (bracket !== undefined && roleOf(bracket)) || null;
    return { text: text.slice(span.start, span.end), outcome: span.form.outcome, names: span.form.names, ownRole };
  });
  return { mentions, joined: tiling.joined, written };
}

function canonical(span: NameSpan, text: string): string {
  return writtenName(span.form, text.slice(span.start, span.end));
}

function lastWithRole(mentions: readonly Mention[], ownRole: RoleWord): readonly Mention[] {
  return mentions.map((mention, i) => (i === mentions.length - 1 ? { ...mention, ownRole } : mention));
}

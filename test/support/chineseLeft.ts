/** What is said to whoever looks or listens: texts and what controls are called. Not what is out of sight, or marked as Chinese. */
export function saidIn(root: Element): readonly string[] {
  const pieces = new Set<string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(UNSAID) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Element) for (const name of NAMING) pieces.add(node.getAttribute(name) ?? "");
    else pieces.add(node.textContent ?? "");
  return [...pieces];
}

const UNSAID = "[hidden], [lang=zh-CN], style, script";
const NAMING = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt", "value"];
const HAN = /\p{Script=Han}/u;

/**
 * Looks for Chinese that is ours: not in quotes, and not what ledgers, sheets, settings, towns and units are called.
 *
 * @param names those; of one character they are told only where they stand alone
 */
export function chineseLeftIn(names: Iterable<string>): (pieces: readonly string[]) => readonly string[] {
  const alone = new Set([...names].map(tidy).filter((name) => HAN.test(name)));
  const longestFirst = [...alone].filter((name) => [...name].length > 1).sort((a, b) => b.length - a.length);
  const known = new Map<string, boolean>();
  const isLeft = (piece: string): boolean => {
    if (!HAN.test(piece) || alone.has(piece)) return false;
    let rest = piece;
    for (const name of longestFirst) if (HAN.test(rest)) rest = rest.replaceAll(name, "");
    return HAN.test(rest.replace(/“[^”]*”/g, ""));
  };
  return (pieces) =>
    pieces.map(tidy).filter((piece) => {
      const left = known.get(piece) ?? isLeft(piece);
      known.set(piece, left);
      return left;
    });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

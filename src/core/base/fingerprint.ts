/** Six letters that stand for a text: 36 bits, enough to tell tens of thousands of texts apart. The same on every machine. */
export function fingerprint(text: string): string {
  const running = new RunningFingerprint("");
  running.add(text);
  return running.toString();
}

/**
 * The fingerprint of texts that are told one after the other, as if they were put together with a character between each two. Asked of
 * every row of an archive: neither the texts are put together nor, where it is only compared, is their fingerprint made.
 */
export class RunningFingerprint {
  private a = FIRST_A;
  private b = FIRST_B;
  private length = -1;

  /** @param between the character between */
  constructor(private readonly between: string) {}

  /** Forgets all texts. */
  begin(): void {
    this.a = FIRST_A;
    this.b = FIRST_B;
    this.length = -1;
  }

  add(text: string): void {
    if (this.length < 0) this.length = 0;
    else this.extend(this.between);
    this.extend(text);
  }

  /** Makes the text told last longer. */
  extend(text: string): void {
    let { a, b } = this;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (code + 0x7f), 0x5bd1e995);
      b ^= b >>> 15;
    }
    this.a = a;
    this.b = b;
    this.length += text.length;
  }

  /** Whether a text is nothing but the fingerprint from this place on. */
  isAtEndOf(text: string, from: number): boolean {
    const [one, other] = this.bits();
    return (
      text.length === from + FINGERPRINT_LENGTH && isInLetters(text, from, one) && isInLetters(text, from + 3, other)
    );
  }

  toString(): string {
    const [one, other] = this.bits();
    return letters(one) + letters(other);
  }

  /** 36 bits in two halves. */
  private bits(): readonly [number, number] {
    const length = Math.max(0, this.length);
    return [mixed(this.a ^ length) >>> 14, mixed(this.b + length) >>> 14];
  }
}

// Small integers, for V8 keeps others apart.
const FIRST_A = 0x811c9dc5 | 0;
const FIRST_B = 0x9747b28c | 0;

export const FINGERPRINT_LENGTH = 6;

function mixed(number: number): number {
  let mix = number;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

function isInLetters(text: string, from: number, bits: number): boolean {
  return (
    text.charCodeAt(from) === LETTERS.charCodeAt(bits >>> 12) &&
    text.charCodeAt(from + 1) === LETTERS.charCodeAt((bits >>> 6) & 63) &&
    text.charCodeAt(from + 2) === LETTERS.charCodeAt(bits & 63)
  );
}

/** 18 bits in three letters. */
function letters(bits: number): string {
  return LETTERS.charAt(bits >>> 12) + LETTERS.charAt((bits >>> 6) & 63) + LETTERS.charAt(bits & 63);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

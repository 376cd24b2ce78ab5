/** Exact fractions in the simplest way. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: number | bigint, d: number | bigint = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = commonDivisor(top, bottom);
  return { n: (sign * top) / divisor, d: (sign * bottom) / divisor };
}

/** `12.6` exactly. */
export function decimal(text: string): Fraction {
  const [whole = "", part = ""] = text.split(".");
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}
// Fractions

export const ZERO = fraction(0);
export const ONE = fraction(1);

export function commonDivisor(a: bigint, b: bigint): bigint {
  const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  return y === 0n ? x : commonDivisor(y, x % y);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, ZERO);
}

export function ratio(a: Fraction, count: number): Fraction | null {
  return count === 0 ? null : over(a, fraction(count));
}

/** Below 0, 0 or above 0. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function orNull(a: Fraction | null): number | null {
  return a === null ? null : toNumber(a);
}

/** Close enough to tell 1e-12 apart. */
export function toNumber({ n, d }: Fraction): number {
  return Number(n / d) + Number(((n % d) * 10n ** 18n) / d) / 1e18;
}

/**
 * An exact fraction: no threshold, tie or rounding of a figure may hang on binary floating point (SPEC §11).
 * `den` is positive; the fraction need not be in lowest terms.
 */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/** num ÷ den of whole numbers; `den` must not be 0 (RangeError). */
export function ratio(num: number | bigint, den: number | bigint): Rational {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 0n) throw new RangeError("A fraction with denominator 0");
  return d < 0n ? { num: -n, den: -d } : { num: n, den: d };
}

/** The decimal that people see for this double: 0.126 is 126/1000. RangeError where it is not finite. */
export function exactly(value: number): Rational {
  const millionths = millionthsOf(value);
  if (millionths !== undefined) return { num: BigInt(millionths), den: 1_000_000n };
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign, whole, decimals = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const scale = decimals.length - Number(exponent);
  return scale >= 0 ? { num: digits, den: 10n ** BigInt(scale) } : { num: digits * 10n ** BigInt(-scale), den: 1n };
}

/**
 * The value in millionths as an exact whole number, or `undefined` where it has more than six decimals or is too large.
 * Decimals of up to 15 digits all have doubles of their own, so a double that equals m ÷ 1 000 000 is that decimal.
 */
export function millionthsOf(value: number): number | undefined {
  const millionths = Math.round(value * 1e6);
  return millionths / 1e6 === value && Math.abs(millionths) < 1e15 ? millionths : undefined;
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  // Decimals have denominators that divide each other: without this, sums of many would grow without bound.
  if (b.den % a.den === 0n) return { num: a.num * (b.den / a.den) + b.num, den: b.den };
  if (a.den % b.den === 0n) return { num: a.num + b.num * (a.den / b.den), den: a.den };
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { num: -b.num, den: b.den });
}

export function times(a: Rational, b: Rational): Rational {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** a ÷ b; RangeError where b is 0. */
export function dividedBy(a: Rational, b: Rational): Rational {
  return ratio(a.num * b.den, a.den * b.num);
}

/** Negative where a < b, 0 where they are equal, positive where a > b. */
export function compareRationals(a: Rational, b: Rational): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest double, ties to even: what division of two small whole numbers gives. For sizes from 1e-300 on. */
export function toNumber({ num, den }: Rational): number {
  const simple = Number(num);
  const divisor = Number(den);
  if (Number.isSafeInteger(simple) && Number.isSafeInteger(divisor)) return simple / divisor;
  if (num < 0n) return -toNumber({ num: -num, den });
  // 64 or more significant bits with a sticky last one: Number() then rounds as if it saw all of them.
  const shift = 64 + bitLength(den) - bitLength(num);
  const scaled = shift >= 0 ? num << BigInt(shift) : num;
  const divisorScaled = shift >= 0 ? den : den << BigInt(-shift);
  const quotient = scaled / divisorScaled;
  const sticky = scaled % divisorScaled === 0n ? quotient : quotient | 1n;
  return Number(sticky) * 2 ** -shift;
}

/** Rounded to so many decimals and given in units of the last one: 2.345 → 235. Half goes away from 0, as in Excel. */
export function roundedHalfUp({ num, den }: Rational, decimals: number): bigint {
  if (num < 0n) return -roundedHalfUp({ num: -num, den }, decimals);
  return (2n * num * 10n ** BigInt(decimals) + den) / (2n * den);
}

/** Rounded half up and written with all its decimals: `38.0`, `-0.05`. */
export function decimalText(value: Rational, decimals: number): string {
  const units = roundedHalfUp(value, decimals);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${text}` : text;
}

/** Accurate to the hexadecimal digit, which is all that `toNumber` needs. */
function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}

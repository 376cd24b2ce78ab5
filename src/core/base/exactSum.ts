import { exactly, millionthsOf, plus, type Rational } from "./rational";

/** A running sum of decimals without any rounding. Mutable: it lives only while one figure is being added up. */
export interface ExactSum {
  millionths: number;
  /** In units of 10⁻²⁴: decimals of more than six digits. */
  fine: bigint;
  /** What is finer still. */
  rest: Rational;
}

/** A decimal ready to be added to any number of sums: millionths, units of 10⁻²⁴, or a fraction. */
export type ExactTerm = number | bigint | Rational;

const MILLION = 1_000_000n;
const FINE = 10n ** 24n;
const ZERO: Rational = { num: 0n, den: 1n };

export function exactSum(): ExactSum {
  return { millionths: 0, fine: 0n, rest: ZERO };
}

/** The decimal that people see for this double. */
export function exactTerm(value: number): ExactTerm {
  const millionths = millionthsOf(value);
  if (millionths !== undefined) return millionths;
  const exact = exactly(value);
  return FINE % exact.den === 0n ? exact.num * (FINE / exact.den) : exact;
}

/** Adds a term; six decimals or fewer cost no more than ordinary addition. */
export function addTerm(sum: ExactSum, term: ExactTerm): void {
  if (typeof term === "number") {
    const next = sum.millionths + term;
    if (Number.isSafeInteger(next)) sum.millionths = next;
    else sum.fine += BigInt(term) * (FINE / MILLION);
  } else if (typeof term === "bigint") sum.fine += term;
  else sum.rest = plus(sum.rest, term);
}

/** Adds the decimal that people see for this double. */
export function addExactly(sum: ExactSum, value: number): void {
  addTerm(sum, exactTerm(value));
}

/** The sum so far. */
export function totalOf(sum: ExactSum): Rational {
  const millionths = { num: BigInt(sum.millionths), den: MILLION };
  return plus(sum.fine === 0n ? millionths : plus(millionths, { num: sum.fine, den: FINE }), sum.rest);
}

/** A command line that cannot be followed: one Chinese sentence saying why and what to do (DECIDED E3). */
export interface Misuse {
  readonly misuse: string;
}

export function misuse(sentence: string): Misuse {
  return { misuse: sentence };
}

export function isMisuse(value: unknown): value is Misuse {
  return typeof value === "object" && value !== null && "misuse" in value;
}

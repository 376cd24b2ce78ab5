/**
 * A name or a sentence: there is something in it.
 * @minLength 1
 */
export type Name = string;

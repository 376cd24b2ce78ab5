/** The part of the library that tests use: it has no declarations of its own. */
declare module "saxen" {
  export class Parser {
    on(event: "error" | "warn", listener: (error: Error) => void): this;
    parse(xml: string): void;
  }
}

import { TextDecoder, TextEncoder } from "node:util";

// Every browser has them, jsdom has not; workbooks are read with them. To be imported before what reads workbooks.
Object.assign(globalThis, { TextDecoder, TextEncoder });

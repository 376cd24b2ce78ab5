import { sync } from "../runExcel";
import type { Steps } from "../step";

/** Bytes of a request beyond which it is sent; estimates are rough, and Excel on the web refuses 5 MB. */
const MOST_BYTES = 800_000;

/** Sends what has been asked for as soon as it has grown large; what is left over goes with the next sync. */
export function steps(context: Excel.RequestContext): Steps {
  let bytes = 0;
  return async (cost) => {
    bytes += cost;
    if (bytes < MOST_BYTES) return;
    bytes = 0;
    await sync(context);
  };
}

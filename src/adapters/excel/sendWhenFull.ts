import { sync } from "./runExcel";

/**
 * Told what has been asked of Excel since, it sends all of it as soon as that has grown large, so that no request grows beyond
 * bounds; what is left over goes with the next sync.
 */
export interface SendWhenFull {
  /** @param cost bytes that were added to the request, roughly */
  (cost: number): Promise<void>;
}

/** Bytes of a request beyond which it is sent; estimates are rough, and Excel on the web refuses 5 MB. */
const MOST_BYTES = 800_000;

export function sendWhenFull(context: Excel.RequestContext): SendWhenFull {
  let bytes = 0;
  return async (cost) => {
    bytes += cost;
    if (bytes < MOST_BYTES) return;
    bytes = 0;
    await sync(context);
  };
}

/** How much of the whole is done, in full per cent, 0 to 100; a whole that is nothing is done. */
export function percentDone(done: number, total: number): number {
  return total <= 0 ? 100 : Math.min(100, Math.floor((done / total) * 100));
}

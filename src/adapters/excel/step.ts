/** What is asked of Excel in one go before it is sent, so that no request grows beyond bounds. */
export interface Steps {
  /** @param cost bytes that the step adds to a request, roughly */
  (cost: number): Promise<void>;
}

/** The same said in both languages of the pane. The report and all documents are Chinese. */
export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

export function inBoth(zh: string, en: string): InBoth {
  return { zh, en };
}

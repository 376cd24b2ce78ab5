/*
 * What is kept with the workbook: settings of the document, which Excel saves into the file for this add-in. They hold two
 * million characters in all; ours are told apart by their names.
 */
const PREFIX = "ledgerAssistant.";

export async function recall(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === "string" ? value : null;
}

export async function keep(context: Excel.RequestContext, key: string, text: string): Promise<void> {
  context.workbook.settings.add(PREFIX + key, text);
  await context.sync();
}

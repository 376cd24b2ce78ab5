import { inBoth, type InBoth } from "../../base/inBoth";
import type { Settings } from "../../terms/settings";

/**
 * Why a letter to a town may not be sent by the office: a coordinating body, and its office, may not order a lower government about
 * unless the county government has agreed, and the letter says so (MONTH §7 A1). Null where it may.
 */
export function senderGuard(kind: "town" | "unit", { sender, consent }: Settings["letters"]): InBoth | null {
  if (kind === "unit" || consent !== "" || isGovernment(sender)) return null;
  return inBoth(
    `${sender}不得直接给镇下达要求；请在考核设置的“经同意语”里写明“经县人民政府同意”，或由县政府办公室发文`,
    `“${sender}” may not order towns about. Write “经县人民政府同意” under “经同意语” of sheet “考核设置”, or have the county government's office send it`,
  );
}

/** The county government itself or its general office. */
function isGovernment(sender: string): boolean {
  return /(?:县人民政府|县政府)(?:办公室|办)?$/.test(sender);
}

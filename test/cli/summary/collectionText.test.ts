import { sameInBoth } from "../../builders/sameInBoth";
import { collectionText } from "../../../src/cli/summary/collectionText";
import { back, collected, KEXIN, sentTo } from "../../core/show/collecting/aCollection";

test("each sentence about a file names it once", () => {
  const problem = "《坏.xlsx》已损坏，请重新取得文件。";
  const lines = collectionText(collected([{ file: "坏.xlsx", problem: sameInBoth(problem) }, back(sentTo(KEXIN))]));
  expect(lines).toContain(`  ${problem}`);
  expect(lines).toContain(`  《${KEXIN}.xlsx》与下发的内容一样。`);
});

import { drawnSheet } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("setting-invalid", () => {
  const setting = (value: string | number) =>
    drawnSheet(
      [
        ["项目", "值", "说明"],
        ["月报报送日", value],
      ],
      { name: "考核设置" },
    );

  test("names the cell of the line that cannot be followed", () => {
    const [finding] = found("setting-invalid", [drawnLedger("tasks", [{}]), setting("四成")]);
    expect(finding).toMatchObject({ severity: "error", sheet: "考核设置", cell: "B2", value: "四成", ledger: null });
  });

  test("a line that can be followed is none", () => {
    expect(found("setting-invalid", [drawnLedger("tasks", [{}]), setting(8)])).toEqual([]);
  });
});

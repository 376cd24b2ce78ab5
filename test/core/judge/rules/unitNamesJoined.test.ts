import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("unit-names-joined", () => {
  test("names run together are information, with the mark between them as cure", () => {
    const sheet = drawnLedger("tasks", [{ 责任单位: "县发改局县财政局" }]);
    expect(places("unit-names-joined", sheet)).toEqual(["I4 4 supportUnits 县发改局县财政局"]);
    expect(found("unit-names-joined", sheet)[0]).toMatchObject({
      severity: "info",
      cure: { value: "县发改局、县财政局" },
    });
  });

  test.each(["县发改局、县财政局", "县发改局 县财政局", "县发改局\n县财政局", "县 发 改 局"])(
    "%j is not joined",
    (text) => {
      expect(found("unit-names-joined", drawnLedger("tasks", [{ 责任单位: text }]))).toEqual([]);
    },
  );
});

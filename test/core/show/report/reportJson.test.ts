import fc from "fast-check";
import { reportJson } from "../../../../src/core/show/report/reportJson";
import { aCompleteReport } from "../../../support/aReport";

const textOf = (document: object): string => [...reportJson(document)].join("");

describe("reportJson", () => {
  test("gives each record a line and each figure a line, and ends with a line break", () => {
    const document = {
      schemaVersion: 1,
      ledgers: [{ kind: "tasks", headerRows: [4, 5], columns: { due: "N" } }],
      skippedSheets: [],
      completion: { total: { name: "全部", total: 2 }, towns: [{ name: "万安镇" }, { name: "龙兴镇" }] },
      rows: [1, 2],
    };
    expect(textOf(document)).toBe(
      [
        "{",
        '  "schemaVersion": 1,',
        '  "ledgers": [',
        '    {"kind":"tasks","headerRows":[4,5],"columns":{"due":"N"}}',
        "  ],",
        '  "skippedSheets": [],',
        '  "completion": {',
        '    "total": {"name":"全部","total":2},',
        '    "towns": [',
        '      {"name":"万安镇"},',
        '      {"name":"龙兴镇"}',
        "    ]",
        "  },",
        '  "rows": [1,2]',
        "}",
        "",
      ].join("\n"),
    );
  });

  test("masks identity numbers in every text, also in names of sheets, and leaves the digits of numbers alone", () => {
    const number = "11010519491231002X";
    const rate = 0.11010519491231002;
    const document = { sheet: `张三${number}`, list: [`${number}A`], rows: [{ file: `甲${number}.xlsx`, rate }], rate };
    expect(textOf(document)).not.toContain(number);
    expect(JSON.parse(textOf(document))).toEqual({
      sheet: "张三110105***********X",
      list: ["110105***********XA"],
      rows: [{ file: "甲110105***********X.xlsx", rate }],
      rate,
    });
  });

  test("loses nothing of a complete report", () => {
    expect(JSON.parse(textOf(aCompleteReport()))).toEqual(aCompleteReport());
  });

  test("leaves out what is undefined, as JSON does", () => {
    expect(JSON.parse(textOf({ a: undefined, b: [{ c: undefined }] }))).toEqual({ b: [{}] });
  });

  test("means what JSON.stringify means, whatever the document", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        const plain = JSON.stringify(document);
        expect(JSON.parse(textOf(document))).toEqual(JSON.parse(plain));
        expect(textOf(document)).toBe(textOf(document));
      }),
    );
  });

  test("never holds more than a small part of a long document at once", () => {
    const records = Array.from({ length: 20_000 }, (_, row) => ({ row, text: "重点任务" }));
    const pieces = [...reportJson({ records })];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
    expect(JSON.parse(pieces.join(""))).toEqual({ records });
  });
});

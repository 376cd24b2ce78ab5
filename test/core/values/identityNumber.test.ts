import fc from "fast-check";
import { checkCreditCode } from "../../../src/core/values/checkCreditCode";
import { findIdentityNumbers, maskIdentityNumbers } from "../../../src/core/values/identityNumber";
import { anyCharacter } from "../../support/anyCharacter";

const REAL = "11010519491231002X";

test.each([
  [REAL, REAL, 0],
  ["11010519491231002x", "11010519491231002x", 0],
  [`张三，身份证号${REAL}，电话13800000000`, REAL, 7],
  ["110105 19491231 002X", "110105 19491231 002X", 0],
  ["110105-19491231-002X", "110105-19491231-002X", 0],
  ["１１０１０５１９４９１２３１００２Ｘ", "１１０１０５１９４９１２３１００２Ｘ", 0],
  ["身份证130503670401001", "130503670401001", 3],
  [`${REAL}13800138000`, REAL, 0],
  [`13800138000${REAL}`, REAL, 11],
  [`${REAL}A`, REAL, 0],
  [`A${REAL}`, REAL, 1],
  ["11010519900101123213800138000", "110105199001011232", 0],
  ["1101051990010112321", "110105199001011232", 0],
  [`编号${REAL}ABC`, REAL, 2],
  ["110105-19491231-002X13800138000", "110105-19491231-002X", 0],
])("%s holds %s at %d", (text, number, index) => expect(findIdentityNumbers(text)).toEqual([{ text: number, index }]));

test.each([
  ["a wrong check digit", "110105194912310021"],
  ["no such day of birth", "110105194902300027"],
  ["no such province", "99010519491231002X"],
  ["part of a longer number", `1${REAL.slice(0, 17)}0`],
  ["an all-numeric credit code", "911101066976941872"],
  ["a 15-digit number that nobody calls an identity number", "130503670401001"],
  ["two phones", "13800000000、13900000000"],
  ["a bank account", "6222021001116245702"],
  ["a code that holds a day of these years", "14082520240630000101"],
  ["a code with a region in it", "24031408258901123456"],
  ["a 15-digit number with a letter behind", "身份证130503670401001A"],
  ["plain text", "推进专业镇高质量发展，完成投资1200万元"],
  ["nothing", ""],
])("%s is none: %s", (_, text) => expect(findIdentityNumbers(text)).toEqual([]));

test("the credit code above is a valid one", () => expect(checkCreditCode("911101066976941872")).toBe(true));

test("several are all found and masked, and the rest of the text stays", () => {
  const text = `甲${REAL}乙${REAL}丙`;
  expect(findIdentityNumbers(text).map(({ index }) => index)).toEqual([1, 20]);
  expect(maskIdentityNumbers(text)).toBe("甲110105***********X乙110105***********X丙");
});

test("two run together are both found and masked, and so is what a phone number is glued to", () => {
  const text = "110105199001011232140825198512301113";
  expect(findIdentityNumbers(text).map(({ index }) => index)).toEqual([0, 18]);
  expect(maskIdentityNumbers(text)).toBe("110105***********2140825***********3");
  expect(maskIdentityNumbers(`${REAL}${REAL}`)).toBe("110105***********X110105***********X");
  expect(maskIdentityNumbers(`${REAL}13800138000`)).toBe("110105***********X13800138000");
});

test("a text without any is given back as it is", () =>
  expect(maskIdentityNumbers("联系电话：13800000000")).toBe("联系电话：13800000000"));

describe("laws", () => {
  const anyIdentity = fc
    .record({
      region: fc.constantFrom("110105", "140825", "410101", "650102"),
      year: fc.integer({ min: 1930, max: 2010 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      order: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ region, year, month, day, order }) => {
      const body = `${region}${year}` + String(month * 100 + day).padStart(4, "0") + String(order).padStart(3, "0");
      // ISO 7064 MOD 11-2, of which GB 11643 is a case, computed digit by digit.
      let remainder = 0;
      for (const digit of body) remainder = ((remainder + Number(digit)) * 2) % 11;
      return body + "0123456789X".charAt((12 - remainder) % 11);
    });
  const anyText = fc.array(
    fc.oneof(anyIdentity, fc.constantFrom("，", " ", "张三", "1", "A", "13800138000", "身份证", "130503670401001")),
    { maxLength: 8 },
  );

  test("every identity number is found", () => {
    fc.assert(fc.property(anyIdentity, (number) => expect(findIdentityNumbers(`（${number}）`)).toHaveLength(1)));
    fc.assert(
      fc.property(
        anyIdentity.filter((number) => Number(number.slice(6, 10)) <= 2008),
        (number) => {
          for (const glued of [`${number}13800138000`, `${number}A`, `A${number}`])
            expect(findIdentityNumbers(glued).map(({ text }) => text)).toContain(number);
        },
      ),
    );
  });

  test("masking leaves none, and masking twice is masking once", () => {
    fc.assert(
      fc.property(anyText, (pieces) => {
        const masked = maskIdentityNumbers(pieces.join(""));
        expect(findIdentityNumbers(masked)).toEqual([]);
        expect(maskIdentityNumbers(masked)).toBe(masked);
      }),
    );
  });

  test("it reads any text", () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void maskIdentityNumbers(text)));
  });
});

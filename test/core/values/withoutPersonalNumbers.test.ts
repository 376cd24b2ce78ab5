import { withoutPersonalNumbers } from "../../../src/core/values/withoutPersonalNumbers";

test.each([
  ["a landline has the fewest digits", "电话010-1234567", "电话010-***4567"],
  ["one digit less is none", "编号010-123456", "编号010-123456"],
  ["a mobile number", "联系人13812345678。", "联系人138****5678。"],
  [
    "what looks like an identity number, in full-width digits",
    "１４０８２５１９９９１３４５６７８２",
    "１４０８２５***********２",
  ],
  ["many digits of several numbers", "2024年6月完成1234万元，占56.78%", "2024年6月完成1234万元，占56.78%"],
])("numbers of people are masked and no others: %s", (_, text, shown) => {
  expect(withoutPersonalNumbers(text)).toBe(shown);
});

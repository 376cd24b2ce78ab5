import { isDateFormat } from "../../../../src/adapters/xlsx/read/isDateFormat";

test.each([
  "yyyy/m/d",
  "m/d/yy h:mm",
  'yyyy"年"m"月"',
  'm"月"d"日"',
  "mmm-yy",
  "yyyy\\-mm\\-dd;@",
  "[$-804]yyyy/m/d",
  "[DBNum1][$-804]yyyy年m月",
  "aaaa",
  "e/m/d",
  "mmm",
])("%s shows a day", (code) => expect(isDateFormat(code)).toBe(true));

test.each([
  "0",
  "0.00%",
  "#,##0.00",
  "0.00E+00",
  "##0.0E+0",
  "@",
  "h:mm",
  "mm:ss.0",
  "[h]:mm:ss",
  "[mm]:ss",
  "h:mm AM/PM",
  '上午/下午h"时"mm"分"',
  '0"day"',
  "0\\d",
  "_ * #,##0_ ;[Red]General",
  '[>=10000]0!.0,"万";0',
  "",
])("%j shows none", (code) => expect(isDateFormat(code)).toBe(false));

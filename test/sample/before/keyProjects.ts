import type { SampleCells } from "../sampleLedger";
import type { Before } from "../earlierMonth";

/**
 * The projects in May and April: 8's 本年完成投资 was in 万元 then, 10's 累计完成投资 not yet wrong, 11's given higher than in June, 14's start
 * not yet missed in April, 15 not yet signed, 17 not yet known.
 */
export const keyProjectsBefore: Before = {
  1: [invested(1150, 6720), invested(1000, 6570)],
  2: [invested(800, 3440), invested(600, 3240, { stage: "在建", actualProduction: null, siteProgress: "窑炉安装" })],
  3: [
    invested(260, 1110, { stage: "在建", actualProduction: null, siteProgress: "内部装修" }),
    invested(200, 1050, { siteProgress: "主体完工" }),
  ],
  4: [
    invested(850, 4280, { stage: "在建", actualProduction: null, siteProgress: "设备安装" }),
    invested(700, 4130, { siteProgress: "主体完工" }),
  ],
  5: [
    invested(2100, 3600, { siteProgress: "1#厂房主体完工" }),
    invested(1500, 3000, { siteProgress: "1#厂房基础开挖" }),
  ],
  6: [invested(1200, 1200, { siteProgress: "设备到位55%" }), invested(800, 800, { siteProgress: "设备采购" })],
  7: [
    invested(2400, 9300, { siteProgress: "展示中心主体三层" }),
    invested(1800, 8700, { siteProgress: "展示中心基础完工" }),
  ],
  8: [invested(700, 1250, { siteProgress: "车间改造" }), invested(550, 1100)],
  9: [invested(900, 900, { siteProgress: "场地平整" }), invested(450, 450)],
  10: [invested(700, 700, { siteProgress: "钢架开始安装" }), invested(400, 400, { siteProgress: "基础完工" })],
  11: [
    invested(1800, 6500, { siteProgress: "交易大厅封顶在即" }),
    invested(1400, 5600, { siteProgress: "交易大厅施工" }),
  ],
  12: [invested(200, 200, { siteProgress: "圃地整理" }), invested(120, 120)],
  14: [{ siteProgress: "方案设计" }, { actualStart: null }],
  15: [{}, { stage: "谋划", signed: null, siteProgress: "初步对接" }],
  17: [null, null],
};

function invested(yearDone: number, cumulativeInvestment: number, more: SampleCells = {}): SampleCells {
  return { yearDone, cumulativeInvestment, ...more };
}

import type { CellStyle } from "hucre";

const THIN = { style: "thin", color: { rgb: "000000" } } as const;
const FRAME = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** The looks that county ledgers share: 黑体 titles and headings, 宋体 body, thin black lines. */
export const SAMPLE_STYLES = {
  annex: { font: { name: "黑体", size: 14 }, alignment: { horizontal: "left", vertical: "center" } },
  title: { ...style("黑体", 20, "center"), font: { name: "黑体", size: 20, bold: true } },
  subtitle: style("宋体", 12, "center"),
  info: style("宋体", 11, "left"),
  heading: {
    ...style("黑体", 10.5, "center"),
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } },
    border: FRAME,
  },
  text: { ...style("宋体", 10, "left"), border: FRAME },
  centered: { ...style("宋体", 10, "center"), border: FRAME },
  band: {
    ...style("黑体", 10.5, "left"),
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
    border: FRAME,
  },
  total: { ...style("宋体", 10, "center"), font: { name: "宋体", size: 10, bold: true }, border: FRAME },
  footer: style("宋体", 10.5, "left"),
  plain: style("宋体", 11, "left"),
} as const satisfies Record<string, CellStyle>;

export type SampleStyle = keyof typeof SAMPLE_STYLES;

function style(font: string, size: number, horizontal: "left" | "center"): CellStyle {
  return { font: { name: font, size }, alignment: { horizontal, vertical: "center", wrapText: true } };
}

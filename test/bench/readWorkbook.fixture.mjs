import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { zipSync } from "fflate";

const HEADINGS = [
  ..."序号 任务编号 专业镇 重点任务 具体任务 年度目标 责任镇 牵头单位 责任单位 责任人 启动时间 完成时限 完成状态".split(
    " ",
  ),
  ..."完成率 实际完成时间 投入（万元） 进展情况 备注".split(" "),
];
const TASKS = [
  { no: "1", lead: "县工信科技局", support: "县发改局、县市场监管局、各镇人民政府" },
  { no: "任务3", lead: "县发改局", support: "县工信科技局、县农业农村局" },
  { no: "8.推动专业镇融资渠道畅通", lead: "县金融服务中心", support: "县财政局；县文旅局" },
  { no: "推动专业镇市场份额扩大", lead: "县工信局", support: "县交通运输局\n县市场监管局" },
];
const TOWNS = [
  ["万安钻石", ["万安镇"]],
  ["绛州非遗文创专业镇", ["龙兴镇", "泽掌镇"]],
  ["绛州绿", ["泉掌镇"]],
  ["新绛中药材", ["北张镇", "阳王镇"]],
];
const OPEN = ["进行中", "有序推进", "欠进度", "未启动", "达到序时进度"];
const WORK = [
  "加快推进园区标准化厂房建设",
  "完成产业链招商对接",
  "组织企业申报专精特新",
  "开展质量提升行动",
  "推进品牌培育",
];
/** One row in so many has something wrong with it, of one kind or another. */
const FAULTY = 12;

/**
 * A messy county ledger of so many rows and 18 columns as .xlsx bytes: about 12 MB, with 85 MB of sheet XML, shared
 * strings, real dates, percentages, bands, merges, blanks, empty formatted rows behind the last one, and something wrong in
 * one row of twelve.
 *
 * @param isEarlier the same ledger a month before: a tenth of what is done not done yet, less progress, other words in most rows
 */
export function largeLedger(path, rows = 100_000, isEarlier = false) {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, build(rows, isEarlier));
  }
  return readFileSync(path);
}

function build(rowCount, isEarlier) {
  const random = mulberry32(20240630);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const strings = new Map();
  const shared = (text) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const rows = [];
  const merges = ['<mergeCell ref="A1:R1"/>'];
  const s = (ref, style, text) => `<c r="${ref}" s="${style}" t="s"><v>${shared(text)}</v></c>`;
  const n = (ref, style, value) => `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
  const title = "2024年重点任务台账";
  rows.push(`<row r="1" spans="1:18" ht="36" customHeight="1">${s("A1", 1, title)}</row>`);
  rows.push(
    `<row r="2" spans="1:18">${[..."ABCDEFGHIJKLMNOPQR"].map((column, i) => s(`${column}2`, 1, HEADINGS[i])).join("")}</row>`,
  );
  for (let r = 3; r < rowCount + 3; r++) {
    if (r % 500 === 3) {
      merges.push(`<mergeCell ref="A${r}:R${r}"/>`);
      rows.push(`<row r="${r}" spans="1:18">${s(`A${r}`, 2, `${r}、投产达产（项目共计：${r % 97}个）`)}</row>`);
      continue;
    }
    const fault = random() * FAULTY < 1 ? Math.floor(random() * 6) : -1;
    const start = 45200 + Math.floor(random() * 300);
    const due = start + 60 + Math.floor(random() * 200);
    const task = pick(TASKS);
    const [specialtyTown, towns] = pick(TOWNS);
    const isDoneNow = random() < 0.3;
    const done = isDoneNow && !(isEarlier && r % 10 === 0);
    const finished = Math.min(due - Math.floor(random() * 20), 45473);
    const open = Math.max(0, Math.round(random() * 95) - (isEarlier ? 4 : 0)) / 100;
    const stage = isEarlier && r % 20 !== 0 ? "前期工作" : "";
    const cells = [
      n(`A${r}`, 2, r - 2),
      s(`B${r}`, 2, `ZYZ-${String(fault === 0 ? r - 1 : r).padStart(6, "0")}`),
      s(`C${r}`, 2, specialtyTown),
      s(`D${r}`, 2, task.no),
      s(`E${r}`, 2, `${pick(WORK)}，第${Math.floor(random() * 30000)}项`),
      s(`F${r}`, 2, pick(WORK)),
      s(`G${r}`, 2, fault === 1 ? "泉张镇" : pick(towns)),
      s(`H${r}`, 2, fault === 2 ? `县工信据${r % 50}` : task.lead),
      s(`I${r}`, 2, task.support),
      s(`J${r}`, 2, `张${pick("一二三四五六七八九")}${pick("东南西北")}`),
      n(`K${r}`, 3, start),
      fault === 3
        ? s(`L${r}`, 2, pick(["尽快", "29日", "2024年2月30日"]))
        : random() < 0.3
          ? s(`L${r}`, 2, pick(["2024年6月底", "2024年底前", "长期坚持", "2024年9月"]))
          : n(`L${r}`, 3, due),
      // As many random numbers in either month.
      s(`M${r}`, 2, done ? "已完成" : isDoneNow ? OPEN[0] : pick(OPEN)),
      n(`N${r}`, 4, fault === 4 ? random() : done ? 1 : open),
      done ? n(`O${r}`, 3, Math.max(start, finished)) : `<c r="O${r}" s="3"/>`,
      n(`P${r}`, 2, Math.round(random() * 1e7) / 100),
      s(`Q${r}`, 2, `${pick(WORK)}${stage}&${pick(OPEN)}，本月完成${Math.floor(random() * 60000)}万元`),
      random() < 0.6 ? `<c r="R${r}" s="2"/>` : s(`R${r}`, 2, fault === 5 ? "备注 " : "备注"),
    ];
    rows.push(`<row r="${r}" spans="1:18" x14ac:dyDescent="0.15">${cells.join("")}</row>`);
  }
  for (let r = rowCount + 3; r < rowCount + 2000; r++)
    rows.push(`<row r="${r}"><c r="A${r}" s="2"/><c r="B${r}" s="2"/></row>`);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const encode = (text) => Buffer.from(text, "utf8");
  return zipSync(
    {
      "[Content_Types].xml": encode(
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
      ),
      "_rels/.rels": encode(
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      "xl/workbook.xml": encode(
        `${head}<workbook ${main} xmlns:r="${rel}"><sheets><sheet name="重点任务台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": encode(
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      "xl/styles.xml": encode(
        `${head}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
      ),
      "xl/sharedStrings.xml": encode(
        `${head}<sst ${main} count="1400000" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t>${escape(text)}</t><phoneticPr fontId="1" type="noConversion"/></si>`).join("")}</sst>`,
      ),
      "xl/worksheets/sheet1.xml": encode(
        `${head}<worksheet ${main} xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:R${rowCount + 2000}"/><sheetData>${rows.join("")}</sheetData><mergeCells count="${merges.length}">${merges.join("")}</mergeCells></worksheet>`,
      ),
    },
    { level: 6 },
  );
}

/** A small seeded generator (public-domain mulberry32), so that every run measures the same workbook. */
function mulberry32(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

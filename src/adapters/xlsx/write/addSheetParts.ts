import type { SheetDrawing } from "../../../core/show/sheets/sheetModel";
import { partKey } from "../zip/zipDirectory";
import { chartXml } from "./chartXml";
import { deflateSteps } from "../zip/deflatePart";
import { drawingXml } from "./drawingXml";
import { encodedPieces } from "./encodedPieces";
import { freePartNames } from "./freeNames";
import { addContentTypes, linksName, LINKS_TYPE, linksXml, type NewLink } from "./linkedParts";
import type { WorkbookPackage } from "./writablePackage";
import { sheetXml, type SheetContext, type UsersOwn } from "./sheetXml";
import { tableXml } from "./tableXml";
import { freeTableName, type TakenTables } from "./usersTables";

/**
 * Adds the parts of new sheets behind all others and declares their content types. Yields, every few rows, how many have been
 * written.
 *
 * @returns each sheet's target as the workbook's relationships name it, in the order of `sheets`
 */
export function* addSheetParts(
  target: WorkbookPackage,
  sheets: readonly (SheetDrawing & UsersOwn & { readonly isActive: boolean })[],
  about: Pick<SheetContext, "styleOf" | "date1904" | "widthFactor">,
  { highestId, names }: TakenTables,
): Generator<number, readonly string[]> {
  const { parts, folder, native } = target;
  const free = freePartNames(new Map(parts));
  const types = new Map<string, string>();
  const tableNames = new Set(names);
  let tableId = highestId;
  let written = 0;
  const targets: string[] = [];
  for (const model of sheets) {
    const name = free(`${folder}worksheets/sheet`);
    const links: NewLink[] = [];
    const beside: [name: string, type: string, text: string][] = [];
    const link = (type: string, part: string): string => {
      links.push({ id: `rId${links.length + 1}`, type, target: `../${part.slice(folder.length)}` });
      return links[links.length - 1]!.id;
    };
    let tableLink: string | undefined;
    if (model.table !== null) {
      const part = free(`${folder}tables/table`);
      const tableName = freeTableName(model.table.name, tableNames);
      tableNames.add(tableName.toLowerCase());
      tableLink = link("table", part);
      beside.push([part, `${SHEET_TYPES}table+xml`, tableXml(model.table, ++tableId, tableName)]);
    }
    let drawingLink: string | undefined;
    if (model.charts.length > 0) {
      const part = free(`${folder}drawings/drawing`);
      drawingLink = link("drawing", part);
      const charts = model.charts.map((chart) => [free(`${folder}charts/chart`), chartXml(model, chart)] as const);
      const chartLinks = charts.map(([chart], i) => ({
        id: `rId${i + 1}`,
        type: "chart",
        target: `../${chart.slice(folder.length)}`,
      }));
      beside.push([
        part,
        `${OFFICE_TYPES}drawing+xml`,
        drawingXml(
          model.charts,
          chartLinks.map(({ id }) => id),
          model.columns,
        ),
      ]);
      beside.push([linksName(part), LINKS_TYPE, linksXml(chartLinks)]);
      for (const [chart, text] of charts) beside.push([chart, `${CHART_TYPES}chart+xml`, text]);
    }
    const context = { ...about, isActive: model.isActive, tableLink, drawingLink };
    yield* add(name, `${SHEET_TYPES}worksheet+xml`, sheetXml({ ...model, rows: counted(model.rows) }, context));
    if (links.length > 0) yield* add(linksName(name), LINKS_TYPE, [linksXml(links)]);
    for (const [part, type, text] of beside) yield* add(part, type, [text]);
    targets.push(name.slice(folder.length));
  }
  addContentTypes(target, types);
  return targets;

  function* add(name: string, type: string, texts: Iterable<string>): Generator<number> {
    types.set(name, type);
    const steps = deflateSteps(name, encodedPieces(texts), native);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield written;
    parts.set(partKey(name), step.value);
  }

  function* counted<T>(rows: Iterable<T>): Iterable<T> {
    for (const row of rows) {
      written++;
      yield row;
    }
  }
}

const OFFICE_TYPES = "application/vnd.openxmlformats-officedocument.";
const SHEET_TYPES = `${OFFICE_TYPES}spreadsheetml.`;
const CHART_TYPES = `${OFFICE_TYPES}drawingml.`;

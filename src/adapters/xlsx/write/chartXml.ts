import { seriesColours } from "../../../core/show/sheets/seriesColours";
import type { ChartModel, SheetDrawing } from "../../../core/show/sheets/sheetModel";
import { areaValues } from "./areaValues";
import { plotLayout } from "./plotLayout";
import { absoluteReference } from "./sheetReference";
import { drawingText, escapedAttribute, escapedFormula } from "../xml/escapedText";

/** A chart part (ECMA-376 part 1 §21.2) with the values it shows, so that it can be drawn without calculating. */
export function chartXml(model: SheetDrawing, chart: ChartModel): string {
  const [categories, ...series] = areaValues(model, [chart.categories, ...chart.series.map(({ values }) => values)]);
  const drawn = chart.series.map((one, i) => {
    const cat = `<c:cat>${textReference(absoluteReference(model.name, chart.categories), categories!)}</c:cat>`;
    const val = `<c:val>${numberReference(absoluteReference(model.name, one.values), series[i]!, chart)}</c:val>`;
    const name = `<c:tx><c:v>${drawingText(one.name)}</c:v></c:tx>`;
    const looks = seriesLooks(chart, seriesColours[one.colour], categories!);
    const smooth = chart.kind === "line" ? '<c:smooth val="0"/>' : "";
    const shown = labels(chart);
    return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${name}${looks}${shown}${cat}${val}${smooth}</c:ser>`;
  });
  const plot = plotOf(chart, drawn);
  const isBar = chart.kind === "bar" || chart.kind === "stacked-bar";
  const layout = isBar ? plotLayout(model, chart, categories!, series.flat()) : "<c:layout/>";
  const hasLegend = chart.kind === "pie" || chart.series.length > 1;
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>`,
    `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea>${layout}${plot}</c:plotArea>${hasLegend ? legend : ""}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/>',
    "<c:pageSetup/></c:printSettings></c:chartSpace>",
  ].join("");
}

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");
const SLICES = ["2F5597", "9DC3E6", "ED7D31", "A5A5A5", "FFC000", "70AD47", "7030A0", "843C0C", "33CCCC"];
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

function title(text: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" altLang="en-US" sz="1200" b="1"/><a:t>${drawingText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotOf(chart: ChartModel, series: readonly string[]): string {
  if (chart.kind === "pie") return pie(series);
  return chart.kind === "line" ? lines(chart, series) : bars(chart, series);
}

/** Horizontal, first category on top, for names of Chinese units are long. */
function bars({ kind, numberFormat }: ChartModel, series: readonly string[]): string {
  const isStacked = kind === "stacked-bar";
  const grouping = isStacked ? "stacked" : "clustered";
  const overlap = isStacked ? '<c:overlap val="100"/>' : "";
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}`,
    `<c:gapWidth val="60"/>${overlap}${AXES}</c:barChart>`,
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>`,
    categoryAxis("l"),
    // Every town and unit keeps its name beside its bar: LibreOffice leaves some out where no rotation is said.
    `${type(' rot="0" vert="horz"')}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>`,
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    // Each bar has its value beside it. From zero: nobody could see that it is not.
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="${escapedAttribute(numberFormat)}" sourceLinked="0"/>`,
    TICKS,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

/** From left to right, for its categories are months. */
function lines({ numberFormat }: ChartModel, series: readonly string[]): string {
  return [
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}`,
    `<c:marker val="1"/>${AXES}</c:lineChart>`,
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>`,
    categoryAxis("b"),
    `${type()}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>`,
    '<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>',
    '<a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    `<c:numFmt formatCode="${escapedAttribute(numberFormat)}" sourceLinked="0"/>`,
    TICKS,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

function categoryAxis(place: "l" | "b"): string {
  return [
    `<c:delete val="0"/><c:axPos val="${place}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
  ].join("");
}

/** Nine-point type, the least that is read on paper. */
function type(about = ""): string {
  const paragraph = '<a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p>';
  return `<c:txPr><a:bodyPr${about}/><a:lstStyle/>${paragraph}</c:txPr>`;
}

function pie(series: readonly string[]): string {
  return `<c:pieChart><c:varyColors val="1"/>${series.join("")}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function labels({ kind, numberFormat }: ChartModel): string {
  const shown = [
    ["showLegendKey", 0],
    ["showVal", 1],
    ["showCatName", 0],
    ["showSerName", 0],
    ["showPercent", 0],
    ["showBubbleSize", 0],
  ].map(([name, value]) => `<c:${name} val="${value}"/>`);
  const format = `<c:numFmt formatCode="${escapedAttribute(numberFormat)}" sourceLinked="0"/>`;
  return `<c:dLbls>${format}${type()}<c:dLblPos val="${LABEL_SIDES[kind]}"/>${shown.join("")}</c:dLbls>`;
}

/** Of lines above the point: below, that of a small rate would stand on the axis. */
const LABEL_SIDES = { bar: "outEnd", "stacked-bar": "ctr", line: "t", pie: "bestFit" } as const;

function seriesLooks({ kind }: ChartModel, colour: string, categories: readonly (string | number | null)[]): string {
  if (kind === "pie") return slices(categories);
  if (kind !== "line") return `<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>`;
  const stroke = `<a:ln w="28575" cap="rnd">${solid(colour)}<a:round/></a:ln>`;
  const marker = `<c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(colour)}</c:spPr>`;
  return `<c:spPr>${stroke}</c:spPr><c:marker>${marker}</c:marker>`;
}

/** Each slice its colour; lights keep theirs. */
function slices(categories: readonly (string | number | null)[]): string {
  const points = categories.map((category, i) => {
    const colour = lightColour(String(category ?? "")) ?? SLICES[i % SLICES.length]!;
    return `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/><c:spPr>${solid(colour)}</c:spPr></c:dPt>`;
  });
  return points.join("");
}

function lightColour(category: string): string | undefined {
  const light = /^[\s●○■]*(红|黄|绿|灰)(灯|色)?/.exec(category)?.[1];
  const colours: Readonly<Record<string, string>> = {
    红: seriesColours.red,
    黄: seriesColours.yellow,
    绿: seriesColours.green,
    灰: seriesColours.none,
  };
  return light === undefined ? undefined : colours[light];
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function textReference(reference: string, values: readonly (string | number | null)[]): string {
  const points = values.map((value, i) => pointXml(i, value === null ? undefined : drawingText(String(value))));
  const cache = `<c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
  return `<c:strRef><c:f>${escapedFormula(reference)}</c:f>${cache}</c:strRef>`;
}

function numberReference(
  reference: string,
  values: readonly (string | number | null)[],
  { numberFormat }: ChartModel,
): string {
  const points = values.map((value, i) => pointXml(i, typeof value === "number" ? String(value) : undefined));
  const format = `<c:formatCode>${drawingText(numberFormat)}</c:formatCode>`;
  const cache = `<c:numCache>${format}<c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>`;
  return `<c:numRef><c:f>${escapedFormula(reference)}</c:f>${cache}</c:numRef>`;
}

function pointXml(place: number, value: string | undefined): string {
  return value === undefined ? "" : `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`;
}

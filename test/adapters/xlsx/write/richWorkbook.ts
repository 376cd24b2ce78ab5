import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Parts of a clerk's workbook with everything Excel users do, as Excel writes it. Sheets: 重点任务 (ledger with table,
 * slicer, filter, formats, validation, comments, chart, picture, pivot, protection), 图 (a chart sheet), 参数 (hidden),
 * 密 (very hidden).
 */
export function richParts(): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults()}${overrides()}</Types>`,
    "_rels/.rels": links([
      ["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${OFFICE}/extended-properties`, "docProps/app.xml"],
      ["rId4", `${OFFICE}/custom-properties`, "docProps/custom.xml"],
    ]),
    "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>张三</dc:creator></cp:coreProperties>`,
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16929</vt:lpwstr></property></Properties>`,
    "xl/workbook.xml": workbookXml(),
    "xl/_rels/workbook.xml.rels": links([
      ["rId8", `${OFFICE}/sharedStrings`, "sharedStrings.xml"],
      ["rId3", `${OFFICE}/worksheet`, "worksheets/sheet3.xml"],
      ["rId7", `${OFFICE}/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/chartsheet`, "chartsheets/sheet1.xml"],
      ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
      ["rId6", `${OFFICE}/theme`, "theme/theme1.xml"],
      ["rId4", `${OFFICE}/worksheet`, "worksheets/sheet4.xml"],
      ["rId9", `${OFFICE}/calcChain`, "calcChain.xml"],
      ["rId10", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["rId11", `${OFFICE}/pivotCacheDefinition`, "pivotCache/pivotCacheDefinition1.xml"],
      ["rId12", "http://schemas.microsoft.com/office/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml"],
      ["rId13", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
      ["rId14", `${OFFICE}/customXml`, "../customXml/item1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": ledgerXml(),
    "xl/worksheets/_rels/sheet1.xml.rels": links([
      ["rId1", `${OFFICE}/hyperlink`, "https://example.org/?a=1&amp;b=2", "External"],
      ["rId2", `${OFFICE}/printerSettings`, "../printerSettings/printerSettings1.bin"],
      ["rId3", `${OFFICE}/drawing`, "../drawings/drawing1.xml"],
      ["rId4", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ["rId5", `${OFFICE}/table`, "../tables/table1.xml"],
      ["rId6", `${OFFICE}/comments`, "../comments1.xml"],
      [
        "rId7",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
      ["rId8", "http://schemas.microsoft.com/office/2007/relationships/slicer", "../slicers/slicer1.xml"],
    ]),
    "xl/worksheets/sheet3.xml": sheet('<row r="1"><c r="A1" s="1"><v>45473</v></c></row>'),
    "xl/worksheets/sheet4.xml": sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>密</t></is></c></row>'),
    "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": links([["rId1", `${OFFICE}/drawing`, "../drawings/drawing2.xml"]]),
    "xl/drawings/drawing1.xml": drawingXml("rId1", true),
    "xl/drawings/_rels/drawing1.xml.rels": links([
      ["rId1", `${OFFICE}/chart`, "../charts/chart1.xml"],
      ["rId2", `${OFFICE}/image`, "../media/image1.png"],
    ]),
    "xl/drawings/drawing2.xml": drawingXml("rId1", false),
    "xl/drawings/_rels/drawing2.xml.rels": links([["rId1", `${OFFICE}/chart`, "../charts/chart2.xml"]]),
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
    "xl/charts/chart1.xml": chartXml(),
    "xl/charts/chart2.xml": chartXml(),
    "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2, 0]),
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="B3" authorId="0"><text><t>批注</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}" personId="{2}"><text>请核实</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="李四" id="{2}" userId="x" providerId="None"/></personList>`,
    "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="7" name="任务表" displayName="任务表" ref="A2:C5" totalsRowShown="0"><autoFilter ref="A2:C5"/><tableColumns count="3"><tableColumn id="1" name="序号"/><tableColumn id="2" name="重点任务"/><tableColumn id="3" name="完成率"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    "xl/slicers/slicer1.xml": `${HEAD}<slicers xmlns="${X14}"><slicer name="重点任务" cache="切片器_重点任务" rowHeight="241300"/></slicers>`,
    "xl/slicerCaches/slicerCache1.xml": `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="切片器_重点任务" sourceName="重点任务"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A2:C5" sheet="重点任务"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="C5" i="1" l="1"/></calcChain>`,
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 9, 9, 9]),
    "xl/theme/theme1.xml": `${HEAD}<a:theme xmlns:a="${DRAWING}/main" name="Office"><a:themeElements/></a:theme>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="7" uniqueCount="7"><si><t>重点任务台账</t></si><si><t>序号</t></si><si><t>重点任务</t></si><si><t>完成率</t></si><si><t>任务一</t></si><si><r><rPr><b/></rPr><t>任务</t></r><r><t>二</t></r></si><si><t xml:space="preserve"> 三 </t></si></sst>`,
    "xl/styles.xml": stylesXml(),
    "customXml/item1.xml": '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
  };
  return parts;
}

/** Those parts zipped, with changes: a text or bytes in place of a part, undefined for none. */
export function richWorkbook(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries({ ...richParts(), ...changes })) {
    if (content !== undefined) zippable[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(zippable, { level: 9 });
}

function workbookXml(): string {
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">`,
    '<fileVersion appName="xl" lastEdited="7" lowestEdited="6" rupBuild="29000"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>',
    '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\台账\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>',
    '<xr:revisionPtr revIDLastSave="0" documentId="8_{1}"/><bookViews><workbookView xWindow="-120" activeTab="2" firstSheet="1"/></bookViews>',
    '<sheets><sheet name="重点任务" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="5" r:id="rId2"/><sheet name="参数" sheetId="9" state="hidden" r:id="rId3"/><sheet name="密" sheetId="4" state="veryHidden" r:id="rId4"/></sheets>',
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">重点任务!$A$2:$C$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">重点任务!$2:$2</definedName><definedName name="本表" localSheetId="3">密!$A$1</definedName><definedName name="台账日期">参数!$A$1</definedName></definedNames>',
    '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId11"/></pivotCaches>',
    `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rId12"/></x15:slicerCaches></ext></extLst></workbook>`,
  ].join("");
}

function ledgerXml(): string {
  return [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}"><sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C5"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="8" style="1" customWidth="1"/></cols>',
    '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row>',
    '<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" s="2"><v>0.5</v></c></row><row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="B4" t="s"><v>5</v></c><c r="C4" s="2"><v>1</v></c></row>',
    '<row r="5"><c r="A5"><v>3</v></c><c r="B5" t="s"><v>6</v></c><c r="C5" s="2"><f>C3+C4*0</f><v>0.5</v></c></row></sheetData>',
    '<!-- </sheetData> is only text here --><sheetProtection password="CC2E" sheet="1" objects="1"/><autoFilter ref="A2:C5"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    '<conditionalFormatting sqref="C3:C5"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A3:A5"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>LEN("台账")&gt;2</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B3:B5"><formula1>"任务一,任务二"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B3" r:id="rId1"/></hyperlinks>',
    '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" r:id="rId2"/><headerFooter><oddHeader>&amp;C新绛县</oddHeader></headerFooter>',
    '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>',
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" priority="9" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C3:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"><x14:slicerList><x14:slicer r:id="rId8"/></x14:slicerList></ext></extLst></worksheet>`,
  ].join("");
}

function stylesXml(): string {
  return [
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>`,
    '<fonts count="2" x14ac:knownFonts="1" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>',
    '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst></styleSheet>',
  ].join("");
}

function drawingXml(chart: string, hasPicture: boolean): string {
  const frame = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1000000" cy="1000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="${chart}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`;
  const picture = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="100" cy="100"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:absoluteAnchor>`;
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${frame}${hasPicture ? picture : ""}</xdr:wsDr>`;
}

function chartXml(): string {
  return `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>重点任务!$C$3:$C$5</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;
}

function sheet(rows: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function links(all: readonly (readonly string[])[]): string {
  const inside = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside.join("")}</Relationships>`;
}

function defaults(): string {
  const types: Readonly<Record<string, string>> = {
    bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
    png: "image/png",
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    xml: "application/xml",
  };
  return Object.entries(types)
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join("");
}

function overrides(): string {
  const types: readonly (readonly [string, string])[] = [
    ["/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["/xl/worksheets/sheet1.xml", `${SHEET_TYPE}.worksheet+xml`],
    ["/xl/chartsheets/sheet1.xml", `${SHEET_TYPE}.chartsheet+xml`],
    ["/xl/worksheets/sheet3.xml", `${SHEET_TYPE}.worksheet+xml`],
    ["/xl/worksheets/sheet4.xml", `${SHEET_TYPE}.worksheet+xml`],
    ["/xl/styles.xml", `${SHEET_TYPE}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`],
    ["/xl/calcChain.xml", `${SHEET_TYPE}.calcChain+xml`],
    ["/xl/tables/table1.xml", `${SHEET_TYPE}.table+xml`],
    ["/xl/comments1.xml", `${SHEET_TYPE}.comments+xml`],
    ["/xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["/xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
    ["/xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml"],
    ["/xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml"],
    ["/xl/pivotCache/pivotCacheDefinition1.xml", `${SHEET_TYPE}.pivotCacheDefinition+xml`],
    ["/xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"],
    ["/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
    ["/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["/xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["/xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["/xl/charts/chart2.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ["/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ];
  return types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("");
}

// The published schema of the report, from the types in src/core/terms/report.ts: what their tags (@pattern, @minimum …) say
// of a value, and their comments as descriptions. `npm run generate` writes it; with `--print` it is only printed.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import generator from "ts-json-schema-generator";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SCHEMA = `${root}src/core/terms/report.schema.json`;
const REPORT = `${root}src/core/terms/report.ts`;
/** Names that are no more than texts where the report stands: the lists of them stand above, as types of these names. */
const LISTED_ABOVE = { RuleName: { file: `${root}src/core/judge/rules/index.ts`, type: "RuleId" } };

const { AnnotatedType, DefinitionType, LiteralType, UnionType } = generator;

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
const { options } = ts.getParsedCommandLineOfConfigFile(`${root}src/core/tsconfig.json`, {}, host);
const program = ts.createProgram([REPORT, ...Object.values(LISTED_ABOVE).map(({ file }) => file)], options);
const checker = program.getTypeChecker();

/** The words that a type is made of, in the order of the alphabet: the compiler's own order depends on other files. */
function wordsOf(type) {
  if (!type.isUnion() || !type.types.every((part) => part.isStringLiteral())) return null;
  return type.types.map(({ value }) => value).sort();
}

function exportedWords({ file, type }) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const symbol = exported.find(({ name }) => name === type);
  const words = symbol === undefined ? null : wordsOf(checker.getDeclaredTypeOfSymbol(symbol));
  if (words === null) throw new Error(`${file} has no list of words called ${type}`);
  return words;
}

const listedAbove = new Map(Object.entries(LISTED_ABOVE).map(([name, place]) => [name, exportedWords(place)]));

/**
 * The generator reads types as they are written. Where a choice is worked out (`keyof typeof …`, `Records[Kind]`), the
 * compiler knows what there is to choose from: words, or interfaces.
 */
const workedOut = (chain) => ({
  supportsNode: (node) => ts.isTypeReferenceNode(node) && choicesOf(node) !== null,
  createType: (node, context) => {
    const { words = [], interfaces = [] } = choicesOf(node);
    const choice = new UnionType([
      ...words.map((word) => new LiteralType(word)),
      ...interfaces.map((place) => chain.createType(place, context)),
    ]);
    const description = ts.displayPartsToString(aliasOf(node).getDocumentationComment(checker)).replaceAll("\n", " ");
    return new DefinitionType(
      node.typeName.getText(),
      description === "" ? choice : new AnnotatedType(choice, { description }, false),
    );
  },
});

function aliasOf(node) {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function choicesOf(node) {
  const alias = aliasOf(node);
  if (listedAbove.has(alias.name)) return { words: listedAbove.get(alias.name) };
  const isWritten = alias.declarations?.some((place) => place.type !== undefined && ts.isUnionTypeNode(place.type));
  if (isWritten) return null;
  const type = checker.getTypeFromTypeNode(node);
  const words = wordsOf(type);
  if (words !== null) return { words };
  const places = type.isUnion() ? type.types.map((part) => part.symbol?.declarations?.[0]) : [];
  if (places.length === 0 || !places.every((place) => place !== undefined && ts.isInterfaceDeclaration(place)))
    return null;
  return { interfaces: places.toSorted((a, b) => (a.name.text < b.name.text ? -1 : 1)) };
}

const config = {
  ...generator.DEFAULT_CONFIG,
  schemaId: "urn:specialty-town-ledger-assistant:report:1",
  type: "Report",
  topRef: false,
  sortProps: false,
};
const { definitions, ...report } = schemaOfTypes();

function schemaOfTypes() {
  const parser = generator.createParser(program, config, (chain) => chain.addNodeParser(workedOut(chain)));
  const formatter = generator.createFormatter(config);
  try {
    return new generator.SchemaGenerator(program, parser, formatter, config).createSchema("Report");
  } catch (error) {
    // The error itself carries the whole syntax tree.
    throw new Error(`${REPORT}: ${error.message}`);
  }
}

/** As 2020-12 has it, where a description may stand beside a reference. */
const schema = { ...report, $schema: "https://json-schema.org/draft/2020-12/schema", $defs: definitions };

/** What it is before what it is made of. */
function titlesFirst(node) {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
  const { $schema, $id, title, description, ...rest } = node;
  return { $schema, $id, title, description, ...rest };
}

const text = JSON.stringify(schema, (_, node) => titlesFirst(node)).replaceAll('"#/definitions/', '"#/$defs/');
const written = await format(text, { parser: "json", printWidth: 120 });
if (process.argv.includes("--print")) process.stdout.write(written);
else writeFileSync(SCHEMA, written);

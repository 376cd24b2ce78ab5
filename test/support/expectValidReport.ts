import Ajv2020, { type ErrorObject } from "ajv/dist/2020";
import schema from "../../src/core/terms/report.schema.json";

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What the published schema has against a document; empty where it is a valid report. */
export function reportFaults(document: unknown): readonly string[] {
  return validate(document) ? [] : (validate.errors ?? []).map(faultText);
}

/** Fails with every fault where a document, as it stands in the JSON file, is no valid report (SPEC §16). */
export function expectValidReport(document: unknown): void {
  expect(reportFaults(document)).toEqual([]);
}

function faultText({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || "/"} ${message ?? ""} ${JSON.stringify(params)}`;
}

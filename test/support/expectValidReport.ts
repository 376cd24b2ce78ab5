import type * as ajv2020 from "ajv/dist/2020";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020";
import type * as standalone from "ajv/dist/standalone";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import schema from "../../src/core/terms/report.schema.json";

/** What the published schema has against a document; empty where it is a valid report. */
export function reportFaults(document: unknown): readonly string[] {
  const validate = validator();
  return validate(document) ? [] : (validate.errors ?? []).map(faultText);
}

/** Fails with every fault where a document, as it stands in the JSON file, is no valid report (SPEC §16). */
export function expectValidReport(document: unknown): void {
  expect(reportFaults(document)).toEqual([]);
}

/** Made of the schema once in a run: that takes longer than many a suite, and fifty want it. */
function validator(): ValidateFunction {
  const file = join(process.env["SHARED_FOLDER"]!, "reportValidator.cjs");
  if (!existsSync(file)) {
    const mine = `${file}.${process.pid}`;
    writeFileSync(mine, validatorText());
    renameSync(mine, file);
  }
  return jest.requireActual<ValidateFunction>(file);
}

function validatorText(): string {
  const { Ajv2020 } = jest.requireActual<typeof ajv2020>("ajv/dist/2020");
  const { default: textOf } = jest.requireActual<typeof standalone>("ajv/dist/standalone");
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, code: { source: true } });
  // Beside the shared file stands no node_modules.
  return textOf(ajv, ajv.compile(schema)).replace(
    /require\("(ajv\/[^"]+)"\)/g,
    (_, path: string) => `require(${JSON.stringify(require.resolve(path))})`,
  );
}

function faultText({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || "/"} ${message ?? ""} ${JSON.stringify(params)}`;
}

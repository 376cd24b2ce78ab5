import { expose } from "comlink";
import { newFormWorkbook } from "../adapters/xlsx/newFormWorkbook";
import { newUsersWorkbook, newWorkbook } from "../adapters/xlsx/newWorkbook";
import { xlsxWorkbook } from "../adapters/xlsx/xlsxWorkbook";
import { IDENTITY_PROPERTY } from "../core/show/handout/templateIdentity";
import { errorDetails } from "./wire/errorDetails";
import { workerSide } from "./wire/workerSide";
import type { WorkerApi } from "./wire/workerApi";

/** The far side with its adapters; also imported by the page itself where no worker can be started. */
export function farSide(): WorkerApi {
  return workerSide({
    open: (bytes, file) => xlsxWorkbook(bytes, file, { keepsLooks: true }),
    newWorkbook,
    newUsersWorkbook,
    newFormWorkbook,
    detailsOf: errorDetails,
    readReturned: async ({ name, bytes }, onBytes) => {
      const book = xlsxWorkbook(bytes, name);
      await book.read(() => Promise.resolve(false), onBytes);
      const [property, notes] = [await book.property(IDENTITY_PROPERTY), await book.notes()];
      return { file: name, workbook: await book.snapshot(), property, notes };
    },
  });
}

// Only a worker has this; the page that imports the file as a last resort must not answer its own messages.
if (typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope) {
  expose(farSide());
  self.postMessage("up");
}

declare const WorkerGlobalScope: (new () => object) | undefined;

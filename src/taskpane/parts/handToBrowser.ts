import type { MadeFile } from "../../assistant/views/madeFile";
import type { SaveFiles } from "./pane";

/** Has the browser save a file, where and as it saves downloads. */
export function handToBrowser({ name, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content once the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** One file as it is, several as one archive. */
export const saveFiles: SaveFiles = async (files, archive) => {
  const [only] = files;
  if (only === undefined) return null;
  const file = files.length === 1 ? only : (await import("../wire/archiveOf")).archiveOf(files, archive);
  handToBrowser(file);
  return file.name;
};

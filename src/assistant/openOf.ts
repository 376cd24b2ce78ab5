import type { AssistantState } from "./assistant";
import type { Workspace } from "./workspace";

/** What the state tells of the workbooks that are open. */
export function openOf(workspace: Workspace): Pick<AssistantState, "files" | "writable"> {
  const books = workspace.books();
  return { files: books.map(({ file }) => file), writable: books.some(({ writable }) => writable) };
}

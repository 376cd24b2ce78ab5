/** A file that somebody gave the page. `handle`: by which it can be looked at again; null where the browser gives none. */
export interface GivenFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

interface Picker {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean;
    readonly types: readonly { readonly description: string; readonly accept: Record<string, readonly string[]> }[];
  }) => Promise<readonly FileSystemFileHandle[]>;
}

/**
 * Lets people choose workbooks so that they can be looked at again; none where they chose none. Null where the browser has no such
 * window or does not open it here.
 *
 * @param description what is chosen, in words
 */
export async function pickFiles(description: string): Promise<readonly GivenFile[] | null> {
  const { showOpenFilePicker } = window as Window & Picker;
  if (showOpenFilePicker === undefined) return null;
  try {
    const accept = { "application/octet-stream": [".xlsx", ".xlsm", ".xls", ".et"] };
    const handles = await showOpenFilePicker.call(window, { multiple: true, types: [{ description, accept }] });
    return await Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? [] : null;
  }
}

/** The files of an old-fashioned list. */
export function listedFiles(list: FileList | null): readonly GivenFile[] {
  return [...(list ?? [])].map((file) => ({ file, handle: null }));
}

interface HandleItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** What was dropped. To be called while the drop is told: afterwards the browser has forgotten it. */
export async function droppedFiles(data: DataTransfer): Promise<readonly GivenFile[]> {
  const plain = listedFiles(data.files);
  const asked = [...data.items]
    .filter(({ kind }) => kind === "file")
    .map((item: DataTransferItem & HandleItem) => item.getAsFileSystemHandle?.() ?? Promise.resolve(null));
  const handles = await Promise.all(asked.map((one) => one.catch(() => null)));
  return plain.map((given, place) => {
    const handle = handles.length === plain.length ? handles[place] : null;
    return isFileHandle(handle) ? { ...given, handle } : given;
  });
}

function isFileHandle(handle: FileSystemHandle | null | undefined): handle is FileSystemFileHandle {
  return handle?.kind === "file";
}

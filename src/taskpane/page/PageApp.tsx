import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import type { Assistant } from "../../assistant/assistant";
import { App } from "../App";
import { AS_OF_PREFERENCE } from "../frame/asOf";
import type { PanePreferences } from "../frame/pane";
import type { GridPlace } from "../grid/GridRow";
import { useTheme } from "../theme";
import type { FileDesk, NamedBytes } from "../wire/fileDesk";
import { useWords, wordsEn, wordsZh, WordsContext } from "../words/words";
import { FileTabs, SheetTabs } from "./FileTabs";
import type { LastFiles } from "./lastFiles";
import { MOST_PRINTED, PrintSheet } from "./PrintSheet";
import { SheetView } from "./SheetView";
import { useDesk } from "./useDesk";

/** What happens outside React: the worker says so. */
export interface PageEvents {
  /** Grows whenever something about the files has changed. */
  subscribe(listener: () => void): () => void;
  version(): number;
  /** Where the worker wants a cell shown; a new object each time. */
  target(): PageTarget | null;
}

export interface PageTarget extends GridPlace {
  readonly file: string;
  readonly tab: number;
}

interface PageAppProps {
  readonly assistant: Assistant;
  readonly desk: FileDesk;
  readonly events: PageEvents;
  readonly today: string;
  readonly preferences: PanePreferences;
  readonly lastFiles: LastFiles;
  readonly fetchSample: () => Promise<readonly NamedBytes[]>;
  readonly save: (file: NamedBytes) => void;
  readonly language: "zh-CN" | "en";
}

/** The page in an ordinary browser: files on the left, the same pane as in Excel on the right. */
export function PageApp(props: PageAppProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(undefined)} className={styles.provider} lang={props.language}>
      <WordsContext value={props.language === "en" ? wordsEn : wordsZh}>
        <Page {...props} />
      </WordsContext>
    </FluentProvider>
  );
}

function Page({ assistant, desk, events, today, preferences, lastFiles, fetchSample, save, language }: PageAppProps) {
  const styles = useStyles();
  const { page } = useWords();
  const version = useSyncExternalStore(events.subscribe, events.version);
  const target = useSyncExternalStore(events.subscribe, events.target);
  const state = useDesk(desk, version);
  const { files, file, look, tab, choose, chooseTab } = state;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const [last, setLast] = useState<readonly string[]>([]);
  const [isDropping, setDropping] = useState(false);
  const [closing, setClosing] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const [view, setView] = useState<"grid" | "pane">("pane");
  const [samples, setSamples] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const isEmpty = files.length === 0;

  useEffect(() => void lastFiles.names().then(setLast), [lastFiles]);
  const hasUnsaved = files.some(({ isChanged }) => isChanged);
  useEffect(() => {
    if (!hasUnsaved) return;
    const guard = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [hasUnsaved]);

  const seen = useRef<PageTarget | null>(null);
  useEffect(() => {
    if (target === null || seen.current === target) return;
    seen.current = target;
    choose(target.file);
    setView("grid");
  }, [target, choose]);
  useEffect(() => {
    if (target !== null && target.file === file) chooseTab(target.tab);
    // Only a new target chooses a tab; afterwards people go where they like.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [target, file]);

  const open = useCallback(
    async (given: readonly NamedBytes[]) => {
      const outcome = await state.open(given);
      setRefused(outcome.refused.map(({ sentence }) => sentence));
      const opened = given.filter(({ name }) => outcome.opened.includes(name));
      if (opened.length > 0) void lastFiles.keep(opened).then(() => lastFiles.names().then(setLast));
    },
    [state, lastFiles],
  );
  const openChosen = async (list: FileList | null): Promise<void> => {
    if (list === null || list.length === 0) return;
    const all = [...list];
    const fits = all.filter(({ name }) => /\.(xlsx|xlsm|xls)$/i.test(name));
    const others = all.filter((one) => !fits.includes(one)).map(({ name }) => page.noWorkbook(name));
    const given = await Promise.all(
      fits.map(async (one) => ({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) })),
    );
    if (given.length > 0) await open(given);
    setRefused((before) => [...others, ...(given.length > 0 ? before : [])]);
  };
  const openSample = async (): Promise<void> => {
    try {
      await open(await fetchSample());
      // The sample speaks of its own month; a later day would make all of it overdue.
      preferences.set(AS_OF_PREFERENCE, SAMPLE_DAY);
      setSamples((count) => count + 1);
    } catch {
      setRefused([page.sampleFailed]);
    }
  };
  const saveCopy = async (name: string): Promise<void> => {
    const copy = await desk.copy(name);
    save(copy);
    setSaid(page.saved(copy.name));
  };
  const close = (name: string): void => {
    if (files.find((one) => one.file === name)?.isChanged === true) setClosing(name);
    else void state.close(name);
  };
  const askPrint = async (): Promise<void> => {
    if (file === null || look === null) return;
    const { rowCount } = await desk.sheet(file, tab);
    if (rowCount > MOST_PRINTED) setRefused([page.printTooLong(rowCount)]);
    else setPrinting(true);
  };

  const chooser = (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls"
        className={styles.unseen}
        aria-label={page.openLabel}
        tabIndex={-1}
        onChange={(event) => {
          const { files: list } = event.target;
          void openChosen(list).then(() => {
            if (input.current !== null) input.current.value = "";
          });
        }}
      />
      <Button
        appearance={isEmpty ? "primary" : "secondary"}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        {page.open}
      </Button>
    </>
  );

  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        void openChosen(event.dataTransfer.files);
      }}
    >
      <header className={styles.head}>
        <Text as="h1" size={400} weight="semibold" className={styles.title}>
          {page.title}
        </Text>
        <div className={styles.actions}>
          {!isEmpty && chooser}
          {!isEmpty && file !== null && (
            <Button icon={<ArrowDownload20Regular />} onClick={() => void saveCopy(file)}>
              {page.save}
            </Button>
          )}
          {!isEmpty && look?.tabs[tab]?.hasCells === true && (
            <Button icon={<Print20Regular />} appearance="subtle" onClick={() => void askPrint()}>
              {page.print}
            </Button>
          )}
        </div>
        <Text size={200} className={styles.privacy}>
          {page.privacy}
        </Text>
      </header>
      {refused.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{page.notOpened}</MessageBarTitle>
            {refused.map((sentence) => (
              <div key={sentence}>{sentence}</div>
            ))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => setRefused([])}>
              {page.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div role="status" className={styles.unseen}>
        {state.isOpening ? page.opening : said}
      </div>
      {!isEmpty && (
        <TabList
          className={styles.views}
          size="small"
          aria-label={page.views.label}
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value === "grid" ? "grid" : "pane")}
        >
          <Tab value="pane">{page.views.pane}</Tab>
          <Tab value="grid">{page.views.grid}</Tab>
        </TabList>
      )}
      <div className={styles.main}>
        <main className={mergeClasses(styles.files, !isEmpty && view === "pane" && styles.behind)}>
          {isEmpty ? (
            <section className={mergeClasses(styles.empty, isDropping && styles.dropping)}>
              <Text as="h2" size={500} weight="semibold">
                {isDropping ? page.dropHere : page.emptyTitle}
              </Text>
              <ol className={styles.steps}>
                {page.emptySteps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <div className={styles.actions}>
                {chooser}
                <Button onClick={() => void openSample()}>{page.sample}</Button>
              </div>
              {last.length > 0 && (
                <div className={styles.actions}>
                  <Button appearance="subtle" onClick={() => void lastFiles.bytes().then(open)}>
                    {page.reopen(last)}
                  </Button>
                  <Button appearance="subtle" onClick={() => void lastFiles.forget().then(() => setLast([]))}>
                    {page.forget}
                  </Button>
                </div>
              )}
            </section>
          ) : (
            <>
              <FileTabs files={files} file={file} onFile={choose} onClose={close} />
              {look !== null && <SheetTabs look={look} tab={tab} onTab={chooseTab} />}
              <div className={mergeClasses(styles.sheet, isDropping && styles.dropping)}>
                {file !== null && look !== null && (
                  <SheetView
                    desk={desk}
                    file={file}
                    look={look}
                    tab={tab}
                    target={target !== null && target.file === file && target.tab === tab ? target : null}
                  />
                )}
              </div>
            </>
          )}
        </main>
        <aside
          className={mergeClasses(styles.pane, isEmpty && styles.noPane, view === "grid" && styles.behind)}
          aria-label={page.views.pane}
        >
          <App
            key={samples}
            assistant={assistant}
            place="page"
            today={today}
            preferences={preferences}
            language={language}
          />
        </aside>
      </div>
      {closing !== null && (
        <Dialog open onOpenChange={() => setClosing(null)}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{page.closeAsk.title}</DialogTitle>
              <DialogContent>{page.closeAsk.sentence(closing)}</DialogContent>
              <DialogActions>
                <Button appearance="primary" onClick={() => setClosing(null)}>
                  {page.closeAsk.keep}
                </Button>
                <Button
                  onClick={() => {
                    void state.close(closing);
                    setClosing(null);
                  }}
                >
                  {page.closeAsk.close}
                </Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
      {isPrinting && file !== null && look !== null && (
        <PrintSheet desk={desk} file={file} look={look} tab={tab} onDone={() => setPrinting(false)} />
      )}
    </div>
  );
}

const SAMPLE_DAY = "2024-06-30";
const NARROW = "@media (max-width: 799px)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  privacy: { color: tokens.colorNeutralForeground2 },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
  files: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  sheet: { flexGrow: 1, minHeight: 0 },
  pane: {
    width: "400px",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: "100%", borderLeft: "none" },
  },
  // In a narrow window one of the two is seen.
  behind: { [NARROW]: { display: "none" } },
  noPane: { [NARROW]: { display: "none" } },
  views: { display: "none", [NARROW]: { display: "flex" } },
  empty: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    margin: "auto",
    maxWidth: "560px",
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase400 },
  dropping: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-4px" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

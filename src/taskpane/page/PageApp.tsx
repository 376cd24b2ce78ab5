import { valueOf } from "../wire/answer";
import { type CSSProperties, memo, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { FluentProvider, makeStyles, mergeClasses, tokens, useEventCallback } from "@fluentui/react-components";
import type { Assistant } from "../../assistant/assistant";
import { parseAddress } from "../../core/workbook/address";
import { App } from "../App";
import { TabRow } from "../parts/TabRow";
import type { PanePreferences, SaveFiles, Saving } from "../parts/pane";
import { useTheme } from "../theme";
import { useWords, wordsInBoth, wordsEn, wordsZh, WordsContext } from "../words/words";
import { CloseDialog } from "./CloseDialog";
import { DiskBar } from "./DiskBar";
import { FileTabs, SheetTabs } from "./FileTabs";
import { droppedFiles } from "./givenFile";
import { OpeningBar } from "./OpeningBar";
import { PageHead } from "./PageHead";
import type { PageEvents, PageTarget } from "./pageEvents";
import { PaneWidth, usePaneWidth } from "./PaneWidth";
import { headingsOf, type Headings } from "./headingsOf";
import { MOST_PRINTED } from "./printPlan";
import { PrintSheet } from "./PrintSheet";
import { RefusedBar } from "./RefusedBar";
import { SheetView } from "./SheetView";
import { StartScreen } from "./StartScreen";
import { useCellSearch } from "./useCellSearch";
import type { DeskLook } from "../wire/fileDesk";
import { keptLanguage, LANGUAGE_PREFERENCE } from "../parts/keptLanguage";
import { useDesk } from "./useDesk";
import { useDropZone } from "../parts/useDropZone";
import { usePageFiles, type PageFilesWorld } from "./usePageFiles";

interface PageAppProps extends PageFilesWorld {
  readonly assistant: Assistant;
  readonly events: PageEvents;
  readonly today: string;
  readonly preferences: PanePreferences;
  readonly language: "zh-CN" | "en";
  readonly saving: Saving;
  readonly saveFiles: SaveFiles;
}

/** The page in an ordinary browser: files on the left, the same pane as in Excel on the right. */
export function PageApp({ language: first, ...props }: PageAppProps) {
  const { preferences } = props;
  const [language, setLanguage] = useState(() => keptLanguage(preferences) ?? first);
  const other = language === "en" ? "zh-CN" : "en";
  const onLanguage = useCallback((): void => {
    preferences.set(LANGUAGE_PREFERENCE, other);
    setLanguage(other);
  }, [preferences, other]);
  return (
    <FluentProvider theme={useTheme(undefined)} style={FILLS} lang={language}>
      <WordsContext value={language === "en" ? wordsEn : wordsZh}>
        <Page {...props} language={language} onLanguage={onLanguage} />
      </WordsContext>
    </FluentProvider>
  );
}

/** Not drawn again for what happens in the grid. */
const PagePane = memo(App);

/** A later day would make all of the sample overdue. */
const SAMPLE_DAY = "2024-06-30";

interface PageProps extends PageAppProps {
  readonly onLanguage: () => void;
}

function Page({ assistant, events, today, preferences, language, onLanguage, saving, saveFiles, ...world }: PageProps) {
  const styles = useStyles();
  const { page, shell } = useWords();
  useEffect(() => {
    document.title = shell.title;
  }, [shell]);
  const { desk } = world;
  const target = useSyncExternalStore(events.onTarget, events.target);
  const state = useDesk(desk, events.onChange);
  const { files, file, look, tab, choose, chooseTab } = state;
  const pageFiles = usePageFiles(world, state);
  const [closing, setClosing] = useState<string | null>(null);
  const [printing, setPrinting] = useState<{ readonly headings: Headings } | null>(null);
  const stopPrinting = useCallback(() => setPrinting(null), []);
  const [view, setView] = useState<"pane" | "grid">("pane");
  const [samples, setSamples] = useState(0);
  const cells = useCellSearch(desk, events);
  const { save } = world;
  const { paneWidth, setPaneWidth } = usePaneWidth(preferences);
  const reveal = useCallback(() => setView("pane"), []);
  const { zone, isDropping } = useDropZone((data) => void droppedFiles(data).then(pageFiles.openChosen));
  const isEmpty = files.length === 0;

  const followed = useRef<PageTarget | null>(null);
  useEffect(() => {
    if (target === null || followed.current === target) return;
    choose(target.file);
    setView("grid");
    // Only a new target chooses a tab; afterwards people go where they like.
    if (target.file !== file) return;
    followed.current = target;
    chooseTab(target.tab);
  }, [target, file, choose, chooseTab]);

  const openSample = (): void => {
    // The sample speaks of its own month: whoever checks at once checks that. Nobody has used this day yet.
    setSamples((count) => count + 1);
    void pageFiles.openSample();
  };
  const saveBlank = (): void => {
    void assistant.ledgerFile(page.blankFile).then(save);
  };
  const close = useEventCallback((name: string): void => {
    if (files.find((one) => one.file === name)?.isChanged === true) setClosing(name);
    else void state.close(name);
  });
  const print = async (name: string): Promise<void> => {
    const { rowCount } = valueOf(await desk.sheet(name, tab));
    if (rowCount > MOST_PRINTED) pageFiles.refuse([wordsInBoth((words) => words.page.printTooLong(rowCount))]);
    else setPrinting({ headings: await headingsOf(assistant, name, look?.tabs[tab]?.name) });
  };
  const follow = (name: string, { tabs }: DeskLook, sheet: string, cell: string): void => {
    const to = tabs.findIndex((one) => one.name === sheet);
    const place = parseAddress(cell);
    if (to >= 0 && place !== undefined) events.show({ file: name, tab: to, ...place });
  };
  const hasCells = look?.tabs[tab]?.hasCells === true;

  return (
    <div className={styles.page} ref={zone}>
      <PageHead
        isEmpty={isEmpty}
        onFiles={pageFiles.openChosen}
        onSave={file === null ? null : () => void pageFiles.saveCopy(file)}
        onSaveAll={files.length < 2 ? null : () => void pageFiles.saveAll()}
        onLanguage={onLanguage}
        onPrint={file === null || !hasCells ? null : () => void print(file)}
      />
      <RefusedBar sentences={pageFiles.refused} onDismiss={() => pageFiles.refuse([])} />
      <DiskBar
        files={pageFiles}
        unsaved={files.filter(({ isChanged }) => isChanged).map(({ file: changed }) => changed)}
      />
      <div role="status" className={state.opening === null && pageFiles.said !== "" ? styles.said : styles.unseen}>
        {state.opening === null ? pageFiles.said : page.opening(state.opening.name)}
      </div>
      {state.opening !== null && <OpeningBar {...state.opening} home={zone} onStop={state.stopOpening} />}
      <main className={styles.main}>
        {!isEmpty && (
          <div className={styles.views}>
            <TabRow
              label={page.views.label}
              tabs={[
                { value: "pane", label: page.views.pane },
                { value: "grid", label: page.views.grid },
              ]}
              value={view}
              onTab={setView}
            />
          </div>
        )}
        <section
          aria-label={page.views.grid}
          className={mergeClasses(styles.files, !isEmpty && view === "pane" && styles.behind)}
        >
          {isEmpty ? (
            <StartScreen files={pageFiles} isDropping={isDropping} onSample={openSample} onBlank={saveBlank} />
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
                    onChange={events.onChange}
                    assistant={assistant}
                    onFollow={({ sheet, cell }) => follow(file, look, sheet, cell)}
                    isWritable={files.some((one) => one.file === file && one.isWritable && !one.isResult)}
                    target={target !== null && target.file === file && target.tab === tab ? target : null}
                  />
                )}
              </div>
            </>
          )}
        </section>
        {!isEmpty && <PaneWidth width={paneWidth} onWidth={setPaneWidth} />}
        <section
          style={{ "--pane-width": `${paneWidth}px` } as CSSProperties}
          className={mergeClasses(styles.pane, isEmpty && styles.behind, view === "grid" && styles.behind)}
          aria-label={page.views.pane}
        >
          <PagePane
            key={samples}
            assistant={assistant}
            place="page"
            today={today}
            preferences={preferences}
            language={language}
            onLanguage={onLanguage}
            day={samples === 0 ? undefined : SAMPLE_DAY}
            cells={cells}
            saving={saving}
            saveFiles={saveFiles}
            onReveal={reveal}
            onCloseFile={close}
          />
        </section>
      </main>
      {closing !== null && (
        <CloseDialog
          file={closing}
          onKeep={() => setClosing(null)}
          onClose={() => {
            void state.close(closing);
            setClosing(null);
          }}
        />
      )}
      {printing !== null && file !== null && look !== null && (
        <PrintSheet desk={desk} file={file} look={look} tab={tab} headings={printing.headings} onDone={stopPrinting} />
      )}
    </div>
  );
}

/** As a style and no class: see App. */
const FILLS = { height: "100%" } as const;

const NARROW = "@media (max-width: 799px)";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  main: { display: "flex", flexGrow: 1, minHeight: 0, [NARROW]: { flexDirection: "column" } },
  files: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  sheet: { flexGrow: 1, minHeight: 0 },
  pane: {
    width: "min(var(--pane-width), 80vw)",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: "100%", flexGrow: 1, borderLeft: "none" },
  },
  // In a narrow window one of the two is seen.
  behind: { [NARROW]: { display: "none" } },
  views: { display: "none", [NARROW]: { display: "flex" } },
  dropping: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-4px" },
  said: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

import { memo, Activity, lazy, Suspense, useId, useMemo, useState, type ReactNode } from "react";
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { FindingsTab } from "../findings/FindingsTab";
import { useWords } from "../words/words";
import { Crash } from "../parts/Crash";
import { type TabName, usePane, usePaneState } from "../parts/pane";
import { TabRow } from "../parts/TabRow";

// Fetched when they are first opened: the first paint needs none of them.
const FiguresTab = lazy(async () => ({ default: (await import("../figures/FiguresTab")).FiguresTab }));
const OverdueTab = lazy(async () => ({ default: (await import("../overdue/OverdueTab")).OverdueTab }));
const TemplatesTab = lazy(async () => ({ default: (await import("../templates/TemplatesTab")).TemplatesTab }));
const SettingsTab = lazy(async () => ({ default: (await import("../settings/SettingsTab")).SettingsTab }));
const HelpTab = lazy(async () => ({ default: (await import("../help/HelpTab")).HelpTab }));

const ChangesTab = lazy(async () => ({ default: (await import("../months/ChangesTab")).ChangesTab }));
const RankingTab = lazy(async () => ({ default: (await import("../figures/RankingTab")).RankingTab }));
const SearchResults = lazy(async () => ({ default: (await import("../search/SearchResults")).SearchResults }));

const TABS: readonly TabName[] = [
  "findings",
  "figures",
  "changes",
  "ranking",
  "overdue",
  "templates",
  "settings",
  "help",
];

interface TabsProps {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** What is looked for; what was found then stands in place of the tab. */
  readonly search: string;
  readonly onSearchBack: () => void;
}

/** Findings, figures, what has changed, ranks, what is overdue, templates out and back, settings, help. A tab once opened keeps what was chosen in it. */
export const Tabs = memo(function Tabs({ tab, onTab, search, onSearchBack }: TabsProps) {
  const styles = useStyles();
  const id = useId();
  const { shell } = useWords();
  const { assistant, goTo } = usePane();
  const state = usePaneState();
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set([tab]));
  if (!visited.has(tab)) setVisited(new Set([...visited, tab]));

  const row = useMemo(
    () => (
      <TabRow
        id={id}
        label={shell.tabsLabel}
        tabs={TABS.map((name) => ({ value: name, label: shell.tabs[name] }))}
        value={tab}
        onTab={onTab}
      />
    ),
    [id, shell, tab, onTab],
  );
  const isSearching = search.trim() !== "";
  const props = { assistant, state, onGoTo: goTo };
  const contents: Readonly<Record<TabName, () => ReactNode>> = {
    findings: () => <FindingsTab />,
    figures: () => <FiguresTab {...props} />,
    changes: () => <ChangesTab {...props} />,
    ranking: () => <RankingTab {...props} />,
    overdue: () => <OverdueTab {...props} />,
    templates: () => <TemplatesTab {...props} />,
    settings: () => <SettingsTab {...props} />,
    help: () => <HelpTab {...props} />,
  };

  return (
    <>
      {row}
      {isSearching && (
        <div className={styles.panel}>
          <Crash>
            <Suspense fallback={<Spinner size="small" label={shell.loadingTab} />}>
              <SearchResults text={search} onBack={onSearchBack} />
            </Suspense>
          </Crash>
        </div>
      )}
      {TABS.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-${name}-panel`}
          aria-labelledby={`${id}-${name}`}
          hidden={name !== tab || isSearching}
          className={name === tab && !isSearching ? styles.panel : styles.hidden}
        >
          {visited.has(name) && (
            <Activity mode={name === tab ? "visible" : "hidden"}>
              <Crash>
                <Suspense fallback={<Spinner size="small" label={shell.loadingTab} />}>{contents[name]()}</Suspense>
              </Crash>
            </Activity>
          )}
        </div>
      ))}
    </>
  );
});

const useStyles = makeStyles({
  panel: { flexGrow: 1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, minWidth: 0 },
  hidden: { display: "none" },
});

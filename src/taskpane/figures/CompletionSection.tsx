import { useId, useState } from "react";
import { Label, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { FiguresView } from "../../assistant/views/figuresView";
import { Fold } from "../parts/Fold";
import type { GroupBy, GroupSort } from "../words/completionWords";
import { useWords } from "../words/words";
import { GROUPS, groupsOf, sortedGroups } from "./groups";
import { GroupTable } from "./GroupTable";

const SORTS: readonly GroupSort[] = ["order", "rate", "overdue", "gap"];

/** Completion by town, unit, specialty town, key task or dimension. */
export function CompletionSection({ figures: { completion } }: { readonly figures: FiguresView }) {
  const styles = useStyles();
  const id = useId();
  const { completion: words } = useWords().figures;
  const [by, setBy] = useState<GroupBy>("town");
  const [sort, setSort] = useState<GroupSort>("order");
  const groups = sortedGroups(groupsOf(completion, by), sort);

  return (
    <Fold level={2} title={words.title} open>
      <div className={styles.section}>
        <div className={styles.choices}>
          <span className={styles.choice}>
            <Label size="small" htmlFor={`${id}-by`}>
              {words.by}
            </Label>
            <Select
              id={`${id}-by`}
              size="small"
              value={by}
              onChange={(_, { value }) => setBy(GROUPS.find((group) => group === value) ?? by)}
            >
              {GROUPS.map((group) => (
                <option key={group} value={group}>
                  {words.groups[group]}
                </option>
              ))}
            </Select>
          </span>
          <span className={styles.choice}>
            <Label size="small" htmlFor={`${id}-sort`}>
              {words.sort}
            </Label>
            <Select
              id={`${id}-sort`}
              size="small"
              value={sort}
              onChange={(_, { value }) => setSort(SORTS.find((each) => each === value) ?? sort)}
            >
              {SORTS.map((each) => (
                <option key={each} value={each}>
                  {words.sorts[each]}
                </option>
              ))}
            </Select>
          </span>
        </div>
        {groups.length === 0 ? <Text>{words.noMembers}</Text> : <GroupTable by={by} groups={groups} />}
        <Text size={200} className={styles.quiet}>
          {words.overlap}
        </Text>
      </div>
    </Fold>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  choice: { display: "flex", flexDirection: "column", minWidth: 0, "& select": { width: "100%" } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

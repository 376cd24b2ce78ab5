import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { FiguresView } from "../../assistant/views/figuresView";
import type { ProjectsReport } from "../../core/terms/report";
import { CompletionBar } from "../charts/CompletionBar";
import { MoreList } from "../findings/MoreList";
import { Fold } from "../parts/Fold";
import { LightDot } from "../parts/LightDot";
import { useWords } from "../words/words";
import { BatchesTable } from "./BatchesTable";
import { CutNote } from "./CutNote";
import { GapText } from "./GapText";
import { amountText, NO_FIGURE, percentText } from "../../core/values/figureText";
import { useTableStyles } from "./useTableStyles";
import { useRowPlace } from "./useRowPlace";

interface ProjectsSectionProps {
  readonly figures: FiguresView;
  readonly onGoTo: (place: Place) => void;
}

/** Investment against the year gone, projects by stage, 三个一批, and starts that were missed. */
export function ProjectsSection({ figures: { projects, unpriced, asOf }, onGoTo }: ProjectsSectionProps) {
  const styles = useStyles();
  const { projects: words } = useWords().figures.others;
  return (
    <Fold level={2} title={words.title}>
      <div className={styles.section}>
        <Investment investment={projects.investment} />
        <StageTable stages={projects.byStage} unpriced={unpriced} />
        <UnpricedNote count={Object.values(unpriced).reduce((sum, count) => sum + count, 0)} />
        <Fold level={3} title={words.batches}>
          <BatchesTable projects={projects} />
        </Fold>
        {projects.missedStarts.length > 0 && (
          <Fold level={3} title={words.missed(projects.missedStarts.length)}>
            <MoreList
              items={projects.missedStarts}
              draw={(missed) => <MissedStart missed={missed} asOf={asOf} onGoTo={onGoTo} />}
            />
            <CutNote listed={projects.missedStarts.length} />
          </Fold>
        )}
      </div>
    </Fold>
  );
}

function Investment({ investment }: { readonly investment: ProjectsReport["investment"] }) {
  const { others } = useWords().figures;
  const { projects: words } = others;
  const { yearDone, yearPlan, rate, scheduled, gap } = investment;
  if (rate === null) return <Text size={200}>{yearPlan > 0 ? words.notDone : words.noPlan}</Text>;
  const line = words.rate(percentText(rate), percentText(scheduled));
  return (
    <>
      <Text size={200}>
        {words.investment(others.amount(amountText(yearDone)), others.amount(amountText(yearPlan)))}
      </Text>
      <Text size={200}>{line}</Text>
      <CompletionBar label={line} rate={rate} scheduled={scheduled} />
      <GapText gap={gap} />
    </>
  );
}

/** What is not known is no 0: sums and stages leave it out, and say so. */
function UnpricedNote({ count }: { readonly count: number }) {
  const { projects: words } = useWords().figures.others;
  return count === 0 ? null : <Text size={200}>{words.unpriced(count)}</Text>;
}

interface StageTableProps {
  readonly stages: ProjectsReport["byStage"];
  readonly unpriced: FiguresView["unpriced"];
}

function StageTable({ stages, unpriced }: StageTableProps) {
  const table = useTableStyles();
  const { projects: words } = useWords().figures.others;
  return (
    <table className={table.table}>
      <caption className={table.unseen}>{words.byStage}</caption>
      <thead>
        <tr>
          <th scope="col">{words.stage}</th>
          <th scope="col" className={table.number}>
            {words.count}
          </th>
          <th scope="col" className={table.number}>
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ stage, count, totalInvestment }) => (
          <tr key={stage ?? ""}>
            <th scope="row">{stage ?? words.noStage}</th>
            <td className={table.number}>{count}</td>
            <td className={table.number}>
              {count > 0 && unpriced[stage ?? ""] === count ? NO_FIGURE : amountText(totalInvestment)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MissedStartProps {
  readonly missed: ProjectsReport["missedStarts"][number];
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
}

function MissedStart({ missed, asOf, onGoTo }: MissedStartProps) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  const { file, sheet, row, plannedStart, days, light } = missed;
  const place = useRowPlace()(missed);
  return (
    <Text size={200} className={styles.missed}>
      <LightDot light={light} />
      <span>
        <span>{shell.summary.lights[light]} </span>
        <Link as="button" type="button" onClick={() => onGoTo({ file, sheet, cell: `A${row}` })}>
          {place}
        </Link>
        {" · "}
        {figures.others.projects.missedDays(shell.day(plannedStart, asOf), days)}
      </span>
    </Text>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  missed: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
});

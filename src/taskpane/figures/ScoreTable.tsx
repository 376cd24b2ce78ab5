import type { ReactNode } from "react";
import { Text } from "@fluentui/react-components";
import type { FiguresView } from "../../assistant/views/figuresView";
import type { RowGroup } from "../../assistant/views/rowsPage";
import type { CompletionFigures, RankedMember } from "../../core/terms/report";
import { useWords } from "../words/words";
import { COUNT_OF } from "./groups";
import { NumberLink } from "./NumberLink";
import { amountText, NO_FIGURE, percentText, scoreText } from "../../core/values/figureText";
import { RateText } from "./RateText";
import { useTableStyles } from "./useTableStyles";

interface ScoreTableProps {
  readonly group: Extract<RowGroup, { readonly name: string }>;
  readonly member: RankedMember;
  readonly figures: CompletionFigures;
  readonly weights: FiguresView["weights"];
}

/** A score in its parts: each rate with its weight, what overdue rows cost, bonus and deduction. */
export function ScoreTable({ group, member: { name, score, parts }, figures, weights }: ScoreTableProps) {
  const table = useTableStyles();
  const { completion, ranking } = useWords().figures;
  const words = ranking.parts;
  const of = { group, groupName: name };
  const rates = [
    {
      name: completion.means.completionRate,
      weight: weights.completionRate,
      points: parts.completionPoints,
      from: (
        <RateText
          {...of}
          numerator={{ figure: "done", count: figures.done }}
          denominator={{ figure: "countable", count: figures.countable }}
        />
      ),
    },
    {
      name: completion.means.onTimeRate,
      weight: weights.onTimeRate,
      points: parts.onTimePoints,
      from: (
        <RateText
          {...of}
          numerator={{ figure: "done-on-time", count: figures.doneOnTime }}
          denominator={{ figure: "due-by-now", count: figures.dueByNow }}
        />
      ),
    },
    {
      name: completion.means.scheduleRate,
      weight: weights.scheduleRate,
      points: parts.schedulePoints,
      from: (
        <>
          {`${percentText(figures.averageProgress)} ${ranking.over} ${percentText(figures.scheduledProgress)} `}
          <Text weight="semibold">{percentText(parts.scheduleRate)}</Text>
          {` · ${completion.figures.dated.name} `}
          <NumberLink {...of} figure="dated" count={COUNT_OF.dated(figures)} />
        </>
      ),
    },
  ];
  const counted = rates.reduce((sum, { points, weight }) => (points === null ? sum : sum + weight), 0);
  const isScaled = rates.some(({ points, weight }) => points === null && weight > 0);
  const sum =
    rates.reduce((total, { points }) => total + (points ?? 0), 0) -
    parts.overdueDeduction +
    parts.bonus -
    parts.deduction;

  return (
    <table className={table.table}>
      <caption className={table.unseen}>{words.caption(name)}</caption>
      <thead>
        <tr>
          {words.headings.map((heading, index) => (
            <th key={heading} scope="col" className={index === 2 ? table.number : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => (
          <Line
            key={rate.name}
            name={rate.name}
            from={
              rate.points === null ? (
                words.noDenominator
              ) : (
                <>
                  {rate.from}
                  {` × ${words.weight(weightText(counted === 0 ? 0 : rate.weight / counted))}`}
                </>
              )
            }
            points={rate.points === null ? null : scoreText(rate.points)}
          />
        ))}
        <Line
          name={words.overdue}
          from={<NumberLink {...of} figure="overdue" count={figures.overdue} />}
          points={signed("−", parts.overdueDeduction)}
        />
        <Line name={words.bonus} from={null} points={signed("+", parts.bonus)} />
        <Line name={words.deduction} from={null} points={signed("−", parts.deduction)} />
      </tbody>
      <tfoot>
        <Line
          name={words.score}
          from={sum < 0 ? words.floor : isScaled ? words.scaled : null}
          points={scoreText(score)}
        />
      </tfoot>
    </table>
  );
}

interface LineProps {
  readonly name: string;
  readonly from: ReactNode;
  /** Null where a part is left out. */
  readonly points: string | null;
}

function Line({ name, from, points }: LineProps) {
  const table = useTableStyles();
  return (
    <tr>
      <th scope="row" className={table.short}>
        {name}
      </th>
      <td>{from}</td>
      <td className={table.number}>{points ?? NO_FIGURE}</td>
    </tr>
  );
}

/** `−4`; a plain 0 where there is nothing. */
function signed(sign: string, points: number): string {
  const text = amountText(points);
  return text === "0" ? text : `${sign}${text}`;
}

/** `40%`, `57.1%`. */
function weightText(weight: number): string {
  return percentText(weight).replace(".0%", "%");
}

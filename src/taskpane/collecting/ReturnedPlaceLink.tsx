import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReturnedPlace } from "../../assistant/views/collectionView";
import { useRowPlace } from "../figures/useRowPlace";
import { usePane } from "../parts/pane";
import { useCollectWords } from "./useCollectWords";

interface ReturnedPlaceLinkProps {
  readonly place: ReturnedPlace | null;
  readonly matter: string;
}

/** What a row is about, as the way to its cell, and where it stands. */
export function ReturnedPlaceLink({ place, matter }: ReturnedPlaceLinkProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const { goTo } = usePane();
  const rowPlace = useRowPlace();
  if (place === null) {
    return (
      <>
        <Text size={200} weight="semibold">
          {matter}
        </Text>
        <Text size={100} className={styles.quiet}>
          {words.noRow}
        </Text>
      </>
    );
  }
  const where = rowPlace(place);
  return (
    <>
      <Link
        as="button"
        type="button"
        className={styles.link}
        aria-label={words.goTo(matter, where)}
        onClick={() => goTo({ file: place.file, sheet: place.sheet, cell: place.cell })}
      >
        {matter === "" ? where : matter}
      </Link>
      <Text size={100} className={styles.quiet}>
        {where}
      </Text>
    </>
  );
}

const useStyles = makeStyles({
  link: { textAlign: "left", fontSize: tokens.fontSizeBase200, minHeight: tokens.spacingVerticalXXL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

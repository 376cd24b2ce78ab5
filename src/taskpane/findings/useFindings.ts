import { useEffect, useState } from "react";
import type { CheckView } from "../../assistant/views/checkView";
import type { FindingsPage, FindingsQuery } from "../../assistant/views/findingsPage";
import { kept } from "../parts/kept";
import { usePane } from "../parts/pane";

/** The findings asked for; while newer ones are under way the last ones stay. Null before the first. */
export function useFindings(
  check: CheckView,
  query: FindingsQuery,
): { readonly page: FindingsPage | null; readonly isLoading: boolean } {
  const { assistant, run } = usePane();
  const [answer, setAnswer] = useState<{ readonly question: string; readonly page: FindingsPage } | null>(null);
  const wanted = JSON.stringify(query);
  const question = `${checkDigest(check)} ${wanted}`;

  useEffect(() => {
    let isOutdated = false;
    run(async () => {
      const page = await assistant.findings(JSON.parse(wanted) as FindingsQuery);
      if (!isOutdated) setAnswer((last) => ({ question, page: kept(last?.page, page) }));
    });
    return () => {
      isOutdated = true;
    };
  }, [assistant, question, wanted, run]);

  return { page: answer?.page ?? null, isLoading: answer?.question !== question };
}

/** Changes whenever findings may have; progress changes the state much more often. */
function checkDigest({ check, counts, accepted, since, records }: CheckView): string {
  return JSON.stringify([check, counts, accepted, since, records]);
}

import { hostType, objectOf } from "../executor/typeTable";
import type { WorkbookModel } from "../model/workbookModel";

interface ResultTarget {
  readonly value: unknown;
  readonly error: string;
}

/** Worksheet functions that add-ins may have computed: the few that this host knows. */
export const functionsType = hostType<WorkbookModel>("Functions", {
  methods: {
    date: ({ date1904 }, [year, month, day]) => {
      const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86400000 + 25569 - (date1904 ? 1462 : 0);
      return objectOf(resultType, { value: serial < 0 ? null : serial, error: serial < 0 ? "#NUM!" : "" });
    },
  },
});

const resultType = hostType<ResultTarget>("FunctionResult", {
  scalars: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
});

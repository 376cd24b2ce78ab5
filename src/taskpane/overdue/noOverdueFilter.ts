import type { OverdueFilter } from "../../assistant/views/overduePage";

/** Everything that is overdue. */
export const NO_OVERDUE_FILTER: OverdueFilter = { unit: null, town: null, ledger: null, step: null, days: null };

import type { AnyLedgerDefinition } from "../../terms/ledgerDefinition";
import type { LedgerKind } from "../../terms/ledgerKind";
import { indicators } from "./indicators";
import { problems } from "./problems";
import { projects } from "./projects";
import { submissions } from "./submissions";
import { tasks } from "./tasks";

/** The definition of every kind of ledger; where two fit a sheet equally well the earlier one is taken. */
export const ledgerDefinitions: { readonly [K in LedgerKind]: AnyLedgerDefinition } = {
  tasks,
  projects,
  problems,
  indicators,
  submissions,
};

import type { WorkbookModel } from "../model/workbookModel";
import type { HostEvent } from "./hostEvents";
import type { HostTroubles } from "./hostTroubles";
import type { HostObject } from "./typeTable";

/** What the classes of the type table may use: the workbook, and the little that is not in it. */
export interface HostScope {
  readonly model: WorkbookModel;
  /** Requirement sets that this Excel claims to have. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly troubles: HostTroubles;
  /** The year of dates that are entered without one. */
  readonly year: number;
  /** Tells listeners after the running batch. */
  readonly emit: (event: HostEvent) => void;
  readonly listen: (eventType: number, target: string, isOn: boolean) => void;
  /** False while `runtime.enableEvents` is false. */
  eventsEnabled: boolean;
  /** Objects that outlive a batch, by `_ReferenceId`. */
  readonly references: Map<string, HostObject>;
  readonly keepReference: (object: HostObject) => void;
  readonly referenceOf: (object: HostObject) => string | undefined;
  resolveArgument: (value: unknown) => HostObject | null;
  /** Names of members that were asked for and are not in the table. */
  readonly unknown: Set<string>;
}

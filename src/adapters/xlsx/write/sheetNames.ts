import { workbookOutline } from "./workbookOutline";
import type { WorkbookPackage } from "./writablePackage";

/** Names of all tabs that are not ours, chart sheets too: our sheets must not take any of them (SPEC §13). Throws Refusal. */
export function usersSheetNames(target: WorkbookPackage): readonly string[] {
  return workbookOutline(target).tabs.flatMap(({ name, ownKey }) => (ownKey === undefined ? [name] : []));
}

/** Names of the tabs that are ours, by mark and face. Throws Refusal. */
export function ownSheetNames(target: WorkbookPackage): readonly string[] {
  return workbookOutline(target).tabs.flatMap(({ name, ownKey }) => (ownKey === undefined ? [] : [name]));
}

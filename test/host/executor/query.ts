import { failUnknown } from "./hostFailure";
import type { HostScope } from "./hostScope";
import { isDeclared } from "./requirementSets";
import type { HostObject } from "./typeTable";
import { wireName, type QueryInfo } from "./wire";

/** What is to be loaded of an object: all scalars, and members by name. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** Whether a query asks for something that formulas must be computed for. */
export function asksForComputed({ type }: HostObject, query: QueryInfo | undefined): boolean {
  const selected = query?.Select ?? [];
  if (selected.length === 0 || selected.some((path) => path.endsWith("*"))) return hasComputed(type.name);
  return selected.some((path) => COMPUTED.test(path)) || (hasComputed(type.name) && selected.includes("$all"));
}

const COMPUTED = /(?:^|\/)(?:values|text|valueTypes|value)$/i;

function hasComputed(type: string): boolean {
  return type === "Range" || type === "RangeView";
}

/** The answer to a load, names spelt `Values` as in a Query, or `values` as in a QueryAsJson. */
export function queried(
  object: HostObject,
  query: QueryInfo | undefined,
  scope: HostScope,
  isJson: boolean,
): Readonly<Record<string, unknown>> {
  const selection = selectionOf(query);
  return shown(object, selection, scope, isJson, query);
}

function selectionOf(query: QueryInfo | undefined): Selection {
  const root: Selection = { all: false, members: new Map() };
  const paths = query?.Select ?? [];
  if (paths.length === 0) root.all = true;
  for (const path of paths) into(root, path);
  for (const path of query?.Expand ?? []) into(root, `${path}/*`);
  return root;
}

function into(root: Selection, path: string): void {
  let place = root;
  for (const step of path.split("/")) {
    if (step === "*" || step === "$all") {
      place.all = true;
      return;
    }
    const name = step.toLowerCase();
    let next = place.members.get(name);
    if (next === undefined) place.members.set(name, (next = { all: false, members: new Map() }));
    place = next;
  }
}

function shown(
  { type, target }: HostObject,
  selection: Selection,
  scope: HostScope,
  isJson: boolean,
  query?: QueryInfo,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const spelt = (name: string): string => (isJson ? name : wireName(name));
  const { collection } = type;
  const wanted = new Map(selection.members);
  if (collection !== null) {
    const skip = query?.Skip ?? 0;
    const top = query?.Top ?? Infinity;
    const items = collection.items(target, scope).slice(skip, skip + top);
    const inner = itemSelection(type.scalars.keys(), selection);
    answer[isJson ? "items" : "_Items"] = items.map((item) => {
      const key = item.type.key?.(item.target);
      const own = shown(item, inner, scope, isJson);
      return isJson || key === undefined ? own : { _Id: key, ...own };
    });
  }
  for (const [name, scalar] of type.scalars) {
    const isAsked = wanted.delete(name.toLowerCase());
    if (!isAsked && !selection.all) continue;
    if (!isDeclared(scope.requirements, type.name, name)) {
      // A bare load brings what there is; whoever names a member must have declared it.
      if (isAsked) notDeclared(type.name, name);
      continue;
    }
    answer[spelt(name)] = scalar.get(target, scope);
  }
  for (const [name, objectIn] of type.objects) {
    const inner = wanted.get(name.toLowerCase());
    if (inner === undefined) continue;
    wanted.delete(name.toLowerCase());
    if (!isDeclared(scope.requirements, type.name, name)) notDeclared(type.name, name);
    const found = objectIn(target, scope);
    const asked = !inner.all && inner.members.size === 0 ? { ...inner, all: true } : inner;
    answer[spelt(name)] = found === null ? null : shown(found, asked, scope, isJson);
  }
  if (collection === null) {
    for (const name of wanted.keys()) {
      scope.unknown.add(`${type.name}.${name}`);
      failUnknown(type.name, name);
    }
  }
  return answer;
}

/** What `load` of a collection asks of each item: the client leaves `items/` out, and office.js leaves it in sometimes. */
function itemSelection(own: Iterable<string>, selection: Selection): Selection {
  const members = new Map(selection.members);
  for (const name of own) members.delete(name.toLowerCase());
  const items = members.get("items");
  members.delete("items");
  if (items === undefined) return { all: selection.all || members.size === 0, members };
  for (const [name, inner] of items.members) members.set(name, inner);
  return { all: selection.all || items.all || members.size === 0, members };
}

function notDeclared(type: string, member: string): never {
  throw new NotDeclared(type, member);
}

/** A member above the declared requirement sets. */
export class NotDeclared extends Error {
  constructor(
    readonly type: string,
    readonly member: string,
  ) {
    super(`${type}.${member}`);
  }
}

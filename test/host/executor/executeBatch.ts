import { computeFormulas } from "../model/calculation";
import { fail, failUnknown, HostFailure } from "./hostFailure";
import type { HostScope } from "./hostScope";
import { asksForComputed, NotDeclared, queried } from "./query";
import { refuseIfTroubled } from "./hostTroubles";
import { isDeclared } from "./requirementSets";
import { isHostObject, type HostObject, type HostType } from "./typeTable";
import { memberName, type RequestBody, type ResponseBody, type WireAction, type WireArguments } from "./wire";

export interface BatchRoots {
  readonly workbook: HostObject;
  /** Objects that clients make by the name of a service. */
  readonly services: Readonly<Record<string, HostObject>>;
}

/** A failure that a test asked for, in front of an action. */
export type BeforeAction = (index: number) => void;

/**
 * Runs the actions of one request in order. It stops at the first that fails: what came before stays done, and its results are
 * in the answer beside the error (EXCEL_HOST §6).
 */
export async function executeBatch(
  body: RequestBody,
  roots: BatchRoots,
  scope: HostScope,
  before: BeforeAction = () => undefined,
): Promise<ResponseBody> {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const run = new BatchRun(body, roots, scope);
  scope.resolveArgument = run.argument;
  let index = 0;
  try {
    for (const action of body.Actions) {
      before(index);
      if (action.ActionType === 5) {
        response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: null });
      } else {
        const object = run.resolve(action.ObjectPathId);
        if (isQuery(action) && object !== null && asksForComputed(object, action.QueryInfo)) {
          await computeFormulas(scope.model);
        }
        response.Results.push({ ActionId: action.Id, Value: run.act(action, object) });
      }
      index += 1;
    }
  } catch (error) {
    const failure = error instanceof NotDeclared ? notFound(error) : error;
    if (!(failure instanceof HostFailure)) throw failure;
    response.Error = {
      Code: failure.code,
      Message: failure.message,
      Location: error instanceof NotDeclared ? `${error.type}.${error.member}` : run.where,
      ActionIndex: index,
      HttpStatusCode: failure.httpStatus,
    };
  }
  return response;
}

function isQuery({ ActionType }: WireAction): boolean {
  return ActionType === 2 || ActionType === 7;
}

function notFound({ type, member }: NotDeclared): HostFailure {
  return new HostFailure("ApiNotFound", `${type}.${member} is not in the requirement sets that this Excel declares.`);
}

class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();
  /** `Class.member` that is at work, for errors to say. */
  where = "";

  constructor(
    private readonly body: RequestBody,
    private readonly roots: BatchRoots,
    private readonly scope: HostScope,
  ) {}

  /** The object that a path leads to; each path is walked once, whatever it does on its way. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const found = this.walk(id);
    this.resolved.set(id, found);
    return found;
  }

  readonly argument = (value: unknown): HostObject | null => {
    if (isHostObject(value)) return value;
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    return null;
  };

  act(action: WireAction, object: HostObject | null): unknown {
    const name = memberName(action.Name ?? "");
    this.where = object === null || name === "" ? (object?.type.name ?? "") : `${object.type.name}.${name}`;
    if (object === null) return action.ActionType === 3 ? { _IsNull: true } : null;
    this.checkAlive(object);
    switch (action.ActionType) {
      case 1:
        return this.instantiated(object);
      case 2:
        return queried(object, action.QueryInfo, this.scope, false);
      case 7:
        return queried(object, action.QueryInfo, this.scope, true);
      case 3: {
        const answer = this.called(object, name, this.argumentsOf(action.ArgumentInfo));
        return isHostObject(answer) ? this.instantiated(answer) : (answer ?? null);
      }
      case 4:
        this.set(object, name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case 9:
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        return failUnknown("Action", String(action.ActionType));
    }
  }

  private walk(id: number): HostObject | null {
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) return failUnknown("ObjectPath", String(id));
    const name = path.Name ?? "";
    if (path.ObjectPathType === 1) return this.roots.workbook;
    if (path.ObjectPathType === 2) return this.roots.services[name] ?? this.unknown("Service", name);
    if (path.ObjectPathType === 6) return this.scope.references.get(name) ?? fail("InvalidReference");
    if (path.ObjectPathType === 7) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    this.where = `${parent.type.name}.${path.ObjectPathType === 5 ? "getItem" : memberName(name)}`;
    this.checkAlive(parent);
    if (path.ObjectPathType === 5) return this.item(parent, this.argumentsOf(path.ArgumentInfo)[0]);
    const member = memberName(name);
    if (path.ObjectPathType === 4) return this.property(parent, member);
    const answer = this.called(parent, member, this.argumentsOf(path.ArgumentInfo));
    return isHostObject(answer) ? answer : null;
  }

  private property(parent: HostObject, member: string): HostObject | null {
    const objectIn = parent.type.objects.get(member) ?? this.unknown(parent.type.name, member);
    this.checkDeclared(parent.type, member);
    refuseIfTroubled(this.scope.troubles, parent.type.name, member);
    return objectIn(parent.target, this.scope);
  }

  private item(parent: HostObject, key: unknown): HostObject {
    const item = parent.type.collection?.item ?? this.unknown(parent.type.name, "getItem");
    return item(parent.target, key, this.scope) ?? fail("ItemNotFound");
  }

  private called(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") {
      this.scope.keepReference(object);
      return null;
    }
    const method = object.type.methods.get(name) ?? this.unknown(object.type.name, name);
    this.checkDeclared(object.type, name);
    refuseIfTroubled(this.scope.troubles, object.type.name, name);
    return method(object.target, args, this.scope);
  }

  private set({ type, target }: HostObject, name: string, value: unknown): void {
    const scalar = type.scalars.get(name);
    if (scalar?.set === undefined) {
      this.unknown(type.name, `${name} (written)`);
      return;
    }
    this.where = `${type.name}.${name}`;
    this.checkDeclared(type, name);
    refuseIfTroubled(this.scope.troubles, type.name, name);
    scalar.set(target, value, this.scope);
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      if (object.type.scalars.has(name)) this.set(object, name, value);
      else {
        const inner = this.property(object, name);
        if (inner !== null) this.update(inner, value as Readonly<Record<string, unknown>>);
      }
    }
  }

  private instantiated(object: HostObject): Readonly<Record<string, unknown>> {
    const key = object.type.key?.(object.target);
    const reference = this.scope.referenceOf(object);
    return {
      ...(key === undefined ? {} : { Id: key }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  /** Plain values as they are, objects in place of the ids of their paths. */
  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, place) => this.argumentAt(value, ids[place]));
  }

  private argumentAt(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((inner, place) => this.argumentAt(inner, id[place]));
    return typeof id === "number" && id > 0 ? this.resolve(id) : value;
  }

  private checkAlive({ type, target }: HostObject): void {
    if (type.isAlive?.(target, this.scope) === false) fail("ItemNotFound");
  }

  private checkDeclared(type: HostType, member: string): void {
    if (!isDeclared(this.scope.requirements, type.name, member)) throw new NotDeclared(type.name, member);
  }

  private unknown(type: string, member: string): never {
    this.scope.unknown.add(`${type}.${member}`);
    return failUnknown(type, member);
  }
}

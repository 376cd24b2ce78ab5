import type { HostScope } from "./hostScope";

/** An object of Excel's that a client can hold: what kind it is, and which. */
export interface HostObject {
  readonly type: HostType;
  readonly target: unknown;
}

/** Everything that one class of the Excel API can do here. Names as in JavaScript. */
export interface HostType {
  readonly name: string;
  /** What a client addresses it by later. */
  readonly key?: (target: unknown) => string | number;
  readonly isAlive?: (target: unknown, scope: HostScope) => boolean;
  readonly scalars: ReadonlyMap<string, Scalar<unknown>>;
  readonly objects: ReadonlyMap<string, (target: unknown, scope: HostScope) => HostObject | null>;
  readonly methods: ReadonlyMap<string, Method<unknown>>;
  readonly collection: Collection<unknown> | null;
}

/** A property with a plain value; without `set` it cannot be written. */
export interface Scalar<T> {
  readonly get: (target: T, scope: HostScope) => unknown;
  readonly set?: (target: T, value: unknown, scope: HostScope) => void;
  /** Depends on computed values. */
  readonly isComputed?: boolean;
}

/** Answers an object, null (a null object) or a plain value. */
export type Method<T> = (target: T, args: readonly unknown[], scope: HostScope) => unknown;

export interface Collection<T> {
  readonly items: (target: T, scope: HostScope) => readonly HostObject[];
  /** `getItem(key)`; ItemNotFound where it answers null. */
  readonly item?: (target: T, key: unknown, scope: HostScope) => HostObject | null;
}

export interface TypeDefinition<T> {
  readonly key?: (target: T) => string | number;
  readonly isAlive?: (target: T, scope: HostScope) => boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, scope: HostScope) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly collection?: Collection<T>;
}

/** One class of the type table. Its name is that of office.js: requirement sets are looked up by it. */
export function hostType<T>(name: string, definition: TypeDefinition<T>): HostType {
  const { key, isAlive, scalars = {}, objects = {}, methods = {}, collection } = definition;
  // A target only ever meets the type that it was paired with by `objectOf`.
  const made: HostType = {
    name,
    ...(key === undefined ? {} : { key: key as (target: unknown) => string | number }),
    ...(isAlive === undefined ? {} : { isAlive: isAlive as (target: unknown, scope: HostScope) => boolean }),
    scalars: mapOf(scalars as Readonly<Record<string, Scalar<unknown>>>),
    objects: mapOf(objects as Readonly<Record<string, (target: unknown, scope: HostScope) => HostObject | null>>),
    methods: mapOf(methods as Readonly<Record<string, Method<unknown>>>),
    collection: (collection as Collection<unknown> | undefined) ?? null,
  };
  typeTable.push(made);
  return made;
}

/** Every class that this host knows. */
export const typeTable: HostType[] = [];

export function objectOf(type: HostType, target: unknown): HostObject {
  return { type, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

function mapOf<V>(members: Readonly<Record<string, V>>): ReadonlyMap<string, V> {
  return new Map(Object.entries(members));
}

import fc from "fast-check";
import { applied, differenceOf } from "../../../src/taskpane/wire/difference";
import { asking, sending, type Sent } from "../../../src/taskpane/wire/sent";

/** As it comes over a border. */
const copied = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

const before = { count: 2, list: [{ name: "a", at: [1] }, { name: "b" }], none: null };

describe("a difference", () => {
  test("leads from any data to any other", () => {
    const data = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(data, data, (one, other) => {
        expect(applied(one, differenceOf(one, other))).toStrictEqual(other);
      }),
    );
  });

  test("is none where nothing is other, and what is there stays the very thing", () => {
    expect(differenceOf(before, copied(before))).toBeNull();
    expect(applied(before, null)).toBe(before);
  });

  test("tells only what is other, and leaves the rest the very parts they were", () => {
    const after = { ...copied(before), list: [{ name: "a", at: [1] }, { name: "c" }] };
    const difference = differenceOf(before, after);
    expect(JSON.stringify(difference)).not.toContain('"a"');
    const made = applied(before, difference) as typeof before;
    expect(made).toStrictEqual(after);
    expect(made.list[0]).toBe(before.list[0]);
  });

  test.each([
    ["put into, at its head", [{ name: "z" }, ...before.list]],
    ["put into, at its end", [...before.list, { name: "z" }]],
    ["taken out of", before.list.slice(1)],
  ])("of a list that something was %s, tells no more than that", (_, list) => {
    const difference = differenceOf(before.list, copied(list));
    expect(JSON.stringify(difference)).not.toContain('"b"');
    const made = applied(before.list, difference) as typeof before.list;
    expect(made).toStrictEqual(list);
    expect(made[list.indexOf(before.list[1]!)]).toBe(before.list[1]);
  });

  test.each([
    ["a part that is gone", { count: 2, list: before.list }],
    ["a part that is there and undefined", { ...before, more: undefined }],
    ["nothing in place of a list", { ...before, list: null }],
    ["a list in place of a record", [1]],
  ])("tells of %s", (_, after) => {
    expect(applied(before, differenceOf(before, after))).toStrictEqual(after);
  });
});

describe("answers across the border", () => {
  /** Both sides, and what went over. */
  function border() {
    const [send, ask] = [sending(), asking()];
    const went: Sent<unknown>[] = [];
    const question = (name: string, answer: unknown) =>
      ask(name, (known) => {
        const sent = copied(send(name, known, answer));
        went.push(sent);
        return Promise.resolve(sent);
      });
    return { went, question };
  }

  test("are whole the first time, and what is other from then on", async () => {
    const { went, question } = border();
    const first = await question("rows", before);
    expect(first).toStrictEqual(before);
    const next = await question("rows", { ...before, count: 3 });
    expect(next).toStrictEqual({ ...before, count: 3 });
    expect((next as typeof before).list).toBe((first as typeof before).list);
    expect(await question("rows", { ...before, count: 3 })).toBe(next);
    expect(went.map((sent) => "whole" in sent)).toEqual([true, false, false]);
  });

  test("of different questions have nothing to do with each other", async () => {
    const { question } = border();
    await question("rows 1", [1, 2]);
    await question("rows 101", [3]);
    expect(await question("rows 1", [1, 4])).toEqual([1, 4]);
    expect(await question("rows 101", [3])).toEqual([3]);
  });

  test("are right where the same is asked again before the answer has come, in whatever order they come", async () => {
    const [send, ask] = [sending(), asking()];
    const doors: (() => void)[] = [];
    const question = (answer: unknown) =>
      ask("rows", async (known) => {
        const sent = send("rows", known, answer);
        await new Promise<void>((open) => doors.push(open));
        return sent;
      });
    const opened = async (asked: Promise<unknown>, door: number) => {
      doors[door]!();
      return asked;
    };
    expect(await opened(question([1, 1]), 0)).toEqual([1, 1]);
    const [one, other] = [question([1, 2]), question([1, 3])];
    expect(await opened(other, 2)).toEqual([1, 3]);
    expect(await opened(one, 1)).toEqual([1, 2]);
    expect(await opened(question([1, 4]), 3)).toEqual([1, 4]);
  });

  test("are kept of the newest questions only: an older one is answered whole again", async () => {
    const { went, question } = border();
    for (let number = 0; number < 20; number++) await question(`rows ${number}`, [number]);
    went.length = 0;
    expect(await question("rows 0", [0])).toEqual([0]);
    expect(await question("rows 19", [19])).toEqual([19]);
    expect(went.map((sent) => "whole" in sent)).toEqual([true, false]);
  });
});

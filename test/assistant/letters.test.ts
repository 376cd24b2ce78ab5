import { checkedAssistant, taskBook, TASKS } from "./drawnMonth";
import { assistantOver } from "../support/sampleAssistant";
import { readOnly } from "./troubles";

const TODAY = "2024-07-02";
type Made = Awaited<ReturnType<typeof checkedAssistant>>;

const registerOf = (made: Made) => made.books[0]!.users().sheets.find(({ name }) => name === "督办登记");
const entryFor = async ({ assistant }: Made, to: string) =>
  (await assistant.figures())!.notices.find((notice) => notice.to === to);

describe("drafting letters (MONTH §7)", () => {
  test("before a check there is nothing to write", async () => {
    const { assistant, state } = assistantOver([taskBook]);
    expect(await assistant.draftNotices({ to: null, today: TODAY })).toEqual([]);
    expect(state().notice).toMatchObject({ kind: "failed", job: "notices" });
  });

  test("answers the letters and registers each as a draft; taken back exactly", async () => {
    const made = await checkedAssistant();
    const { assistant, state, books } = made;
    const before = books[0]!.users();
    const due = (await assistant.figures())!.notices;
    const letters = await assistant.draftNotices({ to: null, today: TODAY });
    expect(letters.map(({ name }) => name)).toEqual(due.map(({ to }) => `督办通知书_${to}_2024年6月.docx`));
    expect(state()).toMatchObject({
      notice: { kind: "notices-drafted", count: due.length, book: TASKS },
      undo: { what: "register" },
      stale: false,
    });
    expect(registerOf(made)!.rows).toHaveLength(3 + due.length);
    expect((await entryFor(made, due[0]!.to))!.register).toMatchObject({ status: "草稿" });
    await assistant.undo();
    expect(books[0]!.users()).toEqual(before);
    expect((await entryFor(made, due[0]!.to))!.register).toBeNull();
  });

  test("only to whom it is asked for; again brings the same row up to date", async () => {
    const made = await checkedAssistant();
    const [first] = (await made.assistant.figures())!.notices;
    const order = { to: [first!.to], today: TODAY };
    expect(await made.assistant.draftNotices(order)).toHaveLength(1);
    expect(await made.assistant.draftNotices({ ...order, today: "2024-07-03" })).toHaveLength(1);
    expect(registerOf(made)!.rows).toHaveLength(4);
  });

  test("sent, then answered, with one click each: waiting, then a new letter; each taken back", async () => {
    const made = await checkedAssistant();
    const { assistant, state } = made;
    const [{ to } = { to: "" }] = (await assistant.figures())!.notices;
    await assistant.draftNotices({ to: [to], today: "2024-06-20" });
    await assistant.noteLetter({ to, what: "sent", day: "2024-06-21" });
    expect(await entryFor(made, to)).toMatchObject({
      action: "wait",
      until: "2024-07-05",
      register: { status: "已发" },
    });
    expect(await assistant.draftNotices({ to: [to], today: TODAY })).toEqual([]);
    expect(state().notice).toEqual({ kind: "nothing-to-do", job: "notices" });
    await assistant.noteLetter({ to, what: "answered", day: "2024-06-28" });
    expect(await entryFor(made, to)).toMatchObject({ action: "draft", register: { status: "已反馈" } });
    await assistant.undo();
    expect(await entryFor(made, to)).toMatchObject({ action: "wait", register: { status: "已发" } });
    await assistant.undo();
    expect(await entryFor(made, to)).toMatchObject({ action: "draft", register: { status: "草稿" } });
  });

  test("nothing is noted for whom no letter was written", async () => {
    const made = await checkedAssistant();
    await made.assistant.noteLetter({ to: "泉掌镇", what: "sent", day: TODAY });
    expect(made.state().notice).toMatchObject({ kind: "failed", job: "notices", error: "not-found" });
    expect(registerOf(made)).toBeUndefined();
  });

  test("an old workbook cannot keep a register: nothing is drafted, and it is said", async () => {
    const made = await checkedAssistant(readOnly);
    expect(await made.assistant.draftNotices({ to: null, today: TODAY })).toEqual([]);
    expect(made.state().notice).toMatchObject({ kind: "failed", error: "not-writable" });
  });
});

describe("slips that go back (MONTH §7)", () => {
  test("one for each unit with something to put right; the workbook stays as it is", async () => {
    const made = await checkedAssistant();
    const before = made.books[0]!.users();
    const slips = await made.assistant.returnSlips({ to: null, today: TODAY });
    expect(slips.map(({ name }) => name)).toContain("退回单_县工信科技局_2024年6月.docx");
    expect(made.state().notice).toEqual({ kind: "slips-made", count: slips.length });
    expect(made.books[0]!.users()).toEqual(before);
    expect(await made.assistant.returnSlips({ to: ["县工信科技局"], today: TODAY })).toHaveLength(1);
  });
});

describe("the month as Word files (MONTH §6)", () => {
  test("summary and circular of the check that is shown; the workbook stays as it is, an old one too", async () => {
    for (const made of [await checkedAssistant(), await checkedAssistant(readOnly)]) {
      const before = made.books[0]!.users();
      const [summary] = await made.assistant.monthDocument({ what: "summary", today: TODAY });
      expect(summary).toMatchObject({ name: "月度汇总_2024年6月.docx", document: { day: "2024-06-30" } });
      expect(made.state().notice).toEqual({ kind: "summary-made" });
      const [circular] = await made.assistant.monthDocument({ what: "circular", today: TODAY });
      expect(circular).toMatchObject({ name: "月度通报_2024年6月.docx", document: { day: TODAY } });
      const isHeld = circular!.document.sections.every(({ header }) => header === "草稿·不可发");
      const { notice } = made.state();
      if (notice?.kind !== "circular-drafted") throw new Error("No circular");
      expect(notice.held > 0).toBe(isHeld);
      expect(made.books[0]!.users()).toEqual(before);
    }
  });

  test("before a check there is none", async () => {
    const { assistant, state } = assistantOver([taskBook]);
    expect(await assistant.monthDocument({ what: "circular", today: TODAY })).toEqual([]);
    expect(state().notice).toMatchObject({ kind: "failed", job: "circular" });
  });
});

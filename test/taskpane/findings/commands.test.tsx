/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { renderPane, settle } from "../../support/renderPane";
import { aCause, aCheck, aFinding, aPage, manyFindings, scriptedAssistant } from "../frame/scriptedAssistant";
import { sameInBoth } from "../../builders/sameInBoth";

const CURE = { before: "县工信据", after: "县工信科技局", suggestion: null };

async function renderCures() {
  const findings = [0, 1, 2].map((place) => aFinding({ key: { check: 7, place }, cell: `H${place + 5}`, cure: CURE }));
  const assistant = scriptedAssistant({ check: aCheck({ check: 7 }) }, () =>
    aPage([aCause(findings, { count: 40, curable: 38 })]),
  );
  return { assistant, ...(await renderPane(assistant)) };
}

describe("cures", () => {
  test("what becomes of the cell is shown before, and one click corrects this one", async () => {
    const { assistant, user } = await renderCures();
    const [before] = screen.getAllByText("现在");
    expect(before!.nextElementSibling!.textContent).toBe("县工信据");
    const [after] = screen.getAllByText("改为");
    expect(after!.nextElementSibling!.textContent).toBe("县工信科技局");
    await user.click(screen.getByRole("button", { name: "改正重点任务 H6" }));
    expect(assistant.calls).toEqual([["cure", { findings: [{ check: 7, place: 1 }] }]]);
  });

  test("all of a kind are asked about with their number, and only as far as the filter lets through", async () => {
    const { assistant, user } = await renderCures();
    await user.click(screen.getByRole("button", { name: "筛选" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "镇" }), "万安镇");
    await user.click(screen.getByRole("button", { name: "这一类全部改正（38格）" }));
    const dialog = screen.getByRole("dialog", { name: "改正38格？" });
    expect(within(dialog).getByText("重点任务 H5")).toBeTruthy();
    expect(assistant.calls).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "改正38格" }));
    expect(assistant.calls).toEqual([
      [
        "cure",
        {
          check: 7,
          rule: "unit-unknown",
          filter: { severities: ["error"], unit: null, town: "万安镇", file: null, change: null, text: null },
        },
      ],
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("a suggestion is a button that says what it writes", async () => {
    const taken = { before: "县发改局、县工信据", after: "县发改局、县工信科技局", suggestion: "县工信科技局" };
    const finding = aFinding({ key: { check: 7, place: 4 }, cell: "H9", cure: taken });
    const assistant = scriptedAssistant({ check: aCheck({ check: 7 }) }, () => aPage([aCause([finding])]));
    const { user } = await renderPane(assistant);
    const button = screen.getByRole("button", { name: "重点任务 H9改为县工信科技局" });
    expect(button.textContent).toBe("改为县工信科技局");
    expect(screen.getByText("现在").nextElementSibling!.textContent).toBe("县发改局、县工信据");
    await user.click(button);
    expect(assistant.calls).toEqual([["cure", { findings: [{ check: 7, place: 4 }] }]]);
  });

  test("suggestions are shown one by one before all of a kind are taken", async () => {
    const findings = Array.from({ length: 7 }, (_, place) =>
      aFinding({
        key: { check: 7, place },
        cell: `H${place + 5}`,
        cure: { before: `县工信据${place}`, after: "县工信科技局", suggestion: "县工信科技局" },
      }),
    );
    const assistant = scriptedAssistant({ check: aCheck({ check: 7 }) }, ({ opened }) =>
      aPage([aCause(findings, opened === null ? {} : { findings })]),
    );
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "这一类全部改正（7格）" }));
    const dialog = screen.getByRole("dialog", { name: "改正7格？" });
    await waitFor(() => expect(within(dialog).getByText("县工信据6")).toBeTruthy());
    for (const place of findings.keys()) expect(within(dialog).getByText(`重点任务 H${place + 5}`)).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "改正7格" }));
    expect(assistant.calls.map(([call]) => call)).toEqual(["cure"]);
  });

  test.each(["不改", "Esc"])("%s changes nothing", async (how) => {
    const { assistant, user } = await renderCures();
    await user.click(screen.getByRole("button", { name: "这一类全部改正（38格）" }));
    if (how === "Esc") await user.keyboard("{Escape}");
    else await user.click(screen.getByRole("button", { name: how }));
    await settle();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(assistant.calls).toEqual([]);
  });

  test("a blank cell before or after is said to be blank", async () => {
    const assistant = scriptedAssistant({ check: aCheck() }, () =>
      aPage([aCause([aFinding({ cure: { before: "", after: "县工信科技局", suggestion: null } })])]),
    );
    await renderPane(assistant);
    expect(screen.getByText("现在").nextElementSibling!.textContent).toBe("（空）");
  });

  test("nothing is corrected or accepted while something runs", async () => {
    const assistant = scriptedAssistant(
      {
        check: aCheck(),
        running: {
          job: "mark",
          step: "writing",
          done: null,
          total: null,
          unit: "rows",
          cancellable: true,
          cancelling: false,
        },
      },
      () => aPage([aCause([aFinding({ cure: CURE })])]),
    );
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "改正重点任务 H12" }));
    await user.click(screen.getByRole("button", { name: "接受重点任务 H12的问题" }));
    expect(assistant.calls).toEqual([]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("accepting", () => {
  test("asks for a reason and a last day: the end of the year that the check speaks of", async () => {
    const { assistant, user } = await renderCures();
    await user.click(screen.getByRole("button", { name: "接受重点任务 H5的问题" }));
    const dialog = screen.getByRole("dialog", { name: "接受这个问题" });
    expect(within(dialog).getByRole<HTMLInputElement>("textbox", { name: /到哪一天为止/ }).value).toBe("2024-12-31");

    await user.click(within(dialog).getByRole("button", { name: "接受" }));
    expect(within(dialog).getByText("请写明理由。")).toBeTruthy();
    expect(assistant.calls).toEqual([]);

    await user.type(within(dialog).getByRole("textbox", { name: /理由/ }), " 县政府常务会同意 ");
    await user.click(within(dialog).getByRole("button", { name: "接受" }));
    expect(assistant.calls).toEqual([["accept", [{ check: 7, place: 0 }], "县政府常务会同意", "2024-12-31"]]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test.each([
    ["2024-06-29", false],
    ["2024-06-30", true],
  ])("a last day of %s with figures as of 6月30日: taken %s", async (until, isTaken) => {
    const { assistant, user } = await renderCures();
    await user.click(screen.getByRole("button", { name: "接受重点任务 H5的问题" }));
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "同意");
    const day = screen.getByRole("textbox", { name: /到哪一天为止/ });
    await user.clear(day);
    await user.type(day, until);
    await user.click(screen.getByRole("button", { name: "接受" }));
    expect(assistant.calls).toHaveLength(isTaken ? 1 : 0);
    expect(screen.queryByText("不能早于截至日期（2024年6月30日）。") === null).toBe(isTaken);
  });

  test("a whole kind is accepted finding by finding", async () => {
    const assistant = scriptedAssistant({ check: aCheck() }, manyFindings(500));
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "这一类都接受…" }));
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "同意");
    await user.click(screen.getByRole("button", { name: "接受" }));
    await settle();
    const [[name, keys, reason]] = assistant.calls as [[string, unknown[], string]];
    expect([name, keys.length, reason]).toEqual(["accept", 500, "同意"]);
    expect(keys[499]).toEqual({ check: 1, place: 499 });
  });

  test("more than five hundred are not accepted at once, and it says why", async () => {
    const assistant = scriptedAssistant({ check: aCheck() }, manyFindings(501));
    const { user } = await renderPane(assistant);
    const button = screen.getByRole("button", { name: "这一类都接受…" });
    expect(button.title).toBe("超过500条的一类不能一次接受，请先筛选");
    await user.click(button);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("all of a cause", () => {
  async function renderMany(count: number) {
    const assistant = scriptedAssistant({ check: aCheck() }, manyFindings(count));
    const pane = await renderPane(assistant);
    await pane.user.click(screen.getByRole("button", { name: `显示全部${count}条` }));
    await settle();
    return { assistant, ...pane };
  }

  test("only what is in sight is drawn of three hundred thousand, and pages walk through them", async () => {
    const { user } = await renderMany(300_000);
    const drawn = screen.getAllByRole("listitem").filter((item) => item.hasAttribute("data-finding"));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(40);
    expect(screen.getByText("第1—500条，共300000条")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "下一页" }));
    await settle();
    expect(screen.getByText("第501—1000条，共300000条")).toBeTruthy();
    expect(screen.getByRole("button", { name: "转到重点任务 H505" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "最后一页" }));
    await settle();
    expect(screen.getByText("第299501—300000条，共300000条")).toBeTruthy();
    expect(screen.getByRole("button", { name: "下一页" }).getAttribute("aria-disabled")).toBe("true");
  });

  test.each([
    [500, false],
    [501, true],
  ])("%i findings need pages: %s", async (count, needsPages) => {
    await renderMany(count);
    expect(screen.queryByRole("button", { name: "下一页" }) !== null).toBe(needsPages);
  });

  test("the focus goes to its head, and back to what was pressed", async () => {
    const { user } = await renderMany(14);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: /单位认不出/ }));
    await user.click(screen.getByRole("button", { name: "返回分类清单" }));
    await settle();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "显示全部14条" })));
  });

  test("when all of it is put right, the causes come back", async () => {
    let page = manyFindings(14);
    const assistant = scriptedAssistant({ check: aCheck() }, (query) => page(query));
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "显示全部14条" }));
    await settle();
    page = () =>
      aPage([aCause([aFinding({ rule: "date-as-text", cell: "P3" })], { title: sameInBoth("日期写成文字") })]);
    act(() => assistant.tell({ check: aCheck({ check: 2 }) }));
    await settle();
    expect(screen.queryByRole("button", { name: "返回分类清单" })).toBeNull();
    expect(screen.getByRole("button", { name: /日期写成文字/ })).toBeTruthy();
  });
});

/** @jest-environment jsdom */
import "../figures/webGlobals";
import { screen, within } from "@testing-library/react";
import type { SettingChange, SettingsView } from "../../../src/assistant/views/settingsView";
import { SettingsTab } from "../../../src/taskpane/settings/SettingsTab";
import { wordsEn } from "../../../src/taskpane/words/words";
import { sampleAssistant, type AssistantForTest } from "../../support/sampleAssistant";
import { answering, renderTab } from "../figures/renderTab";
import { IDLE } from "../frame/scriptedAssistant";
import { sameInBoth } from "../../builders/sameInBoth";

let sample: AssistantForTest;
let settings: SettingsView;
beforeAll(async () => {
  // One file: of several nothing can be written.
  sample = await sampleAssistant("任务台账");
  settings = await sample.assistant.settings();
});

const UNKNOWN = {
  kind: "单位",
  written: "县工信据",
  count: 2,
  suggestions: ["县工信科技局", "县信访局"],
} as const;

async function shown(changed: Partial<SettingsView> = {}, running = false) {
  const written: (readonly SettingChange[])[] = [];
  const assistant = answering(sample.assistant, {
    settings: () => Promise.resolve({ ...settings, writable: true, unknownNames: [], sheets: [], ...changed }),
    changeSettings: (changes) => {
      written.push(changes);
      return Promise.resolve();
    },
  });
  const state = sample.state();
  const job = {
    job: "check",
    step: "reading",
    done: 0,
    total: 1,
    unit: "rows",
    cancellable: true,
    cancelling: false,
  } as const;
  const pane = await renderTab(SettingsTab, assistant, running ? { ...state, running: job } : state);
  const open = (name: string | RegExp) => pane.user.click(screen.getByRole("button", { name, expanded: false }));
  return { ...pane, written, open };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const save = () => screen.getByRole("button", { name: /^保存/ });

test("before a check it says what will stand here", async () => {
  await renderTab(SettingsTab, sample.assistant, IDLE);
  expect(screen.getByText(/^检查台账以后，这里显示/)).toBeTruthy();
});

describe("scoring", () => {
  test("every item stands with its value and what it has to be", async () => {
    const { open } = await shown();
    await open("考核设置");
    for (const { name, value, wanted } of settings.scoring) {
      expect(field(name).value).toBe(value);
      expect(field(name).getAttribute("aria-describedby")).toBeTruthy();
      expect(screen.getAllByText(`应为${wanted.zh}`).length).toBeGreaterThan(0);
    }
  });

  test("changes are shown before they are written, with the sheet they go into", async () => {
    const { user, open, written } = await shown();
    await open("考核设置");
    await user.clear(field("黄灯临期天数"));
    await user.type(field("黄灯临期天数"), "10");
    await user.click(screen.getByRole("button", { name: "保存1项改动" }));
    const dialog = within(screen.getByRole("dialog", { name: "写进工作簿？" }));
    expect(dialog.getByText("将新建“考核设置”表，写入：")).toBeTruthy();
    expect(dialog.getByText("黄灯临期天数：15 → 10")).toBeTruthy();
    expect(written).toEqual([]);
    await user.click(dialog.getByRole("button", { name: "写入" }));
    expect(written).toEqual([[{ kind: "scoring", name: "黄灯临期天数", value: "10" }]]);
  });

  test("a sheet that is there is said to be changed, not made", async () => {
    const { user, open } = await shown({ sheets: ["考核设置"] });
    await open("考核设置");
    await user.type(field("黄灯临期天数"), "0");
    await user.click(save());
    expect(screen.getByText("将改动“考核设置”表：")).toBeTruthy();
  });

  test("whoever does not confirm writes nothing, and keeps what was typed", async () => {
    const { user, open, written } = await shown();
    await open("考核设置");
    await user.type(field("黄灯临期天数"), "0");
    await user.click(save());
    await user.click(screen.getByRole("button", { name: "不写" }));
    expect(written).toEqual([]);
    expect(field("黄灯临期天数").value).toBe("150");
  });

  test("a value that cannot be taken is told what it has to be, and holds back all", async () => {
    const { user, open } = await shown();
    await open("考核设置");
    await user.clear(field("月报报送日"));
    await user.type(field("月报报送日"), "29");
    expect(screen.getByText("这个值用不了，应为1至28的整数（如5）")).toBeTruthy();
    await user.click(save());
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("weights that do not add up are held back together, and saved together once they do", async () => {
    const { user, open, written } = await shown();
    await open("考核设置");
    await user.clear(field("完成率权重"));
    await user.type(field("完成率权重"), "50%");
    expect(screen.getByRole("alert").textContent).toBe("三项权重之和应为100%，现在是110%，请一起改。");
    await user.click(save());
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.clear(field("序时达成率权重"));
    await user.type(field("序时达成率权重"), "20%{Enter}");
    await user.click(screen.getByRole("button", { name: "写入" }));
    expect(written).toEqual([
      [
        { kind: "scoring", name: "完成率权重", value: "50%" },
        { kind: "scoring", name: "序时达成率权重", value: "20%" },
      ],
    ]);
  });

  test("a changed value can be put back to its default, and all can be let go", async () => {
    const scoring = settings.scoring.map((item) => (item.name === "红灯落后" ? { ...item, value: "40%" } : item));
    const { user, open } = await shown({ scoring });
    await open("考核设置");
    await user.click(screen.getByRole("button", { name: "红灯落后恢复默认" }));
    expect(field("红灯落后").value).toBe("30%");
    await user.click(screen.getByRole("button", { name: "放弃改动" }));
    expect(field("红灯落后").value).toBe("40%");
    expect(screen.getByText(/^默认30%；应为/)).toBeTruthy();
  });
});

describe("names that were not understood", () => {
  test("are confirmed once, as one of those that are near", async () => {
    const { user, written } = await shown({ unknownNames: [UNKNOWN] });
    expect(screen.getByText("单位“县工信据”，出现2次")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "“县工信据”是" }), "县信访局");
    await user.click(screen.getByRole("button", { name: "确认为县信访局" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText("“县工信据”就是“县信访局”（台账里2处）")).toBeTruthy();
    expect(dialog.getByText("将新建“名录”表，写入：")).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "写入" }));
    expect(written).toEqual([[{ kind: "alias", of: "单位", canonical: "县信访局", written: "县工信据" }]]);
  });

  test("of which none is near cannot be confirmed, and the way out is said", async () => {
    await shown({ unknownNames: [{ ...UNKNOWN, suggestions: [] }] });
    expect(screen.getByText("没有相近的名称：请在台账里改正，或者在“名录”表里登记。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^确认为/ })).toBeNull();
  });

  test("of the sample month are those that the check found", async () => {
    const { unknownNames } = settings;
    expect(unknownNames.length).toBeGreaterThan(0);
    await renderTab(SettingsTab, sample.assistant, sample.state());
    for (const { kind, written, count } of unknownNames) {
      expect(screen.getByText(`${kind}“${written}”，出现${count}次`)).toBeTruthy();
    }
  });
});

describe("settings sheets", () => {
  test("that are missing can be written with the defaults, after it was said which", async () => {
    const { user, open, written } = await shown({ sheets: ["名录", "例外"] });
    await open("设置表");
    const lines = within(screen.getByRole("table", { name: "工作簿里的设置表" }))
      .getAllByRole("row")
      .slice(1);
    expect(lines.map(({ children }) => [children[0]!.textContent, children[2]!.textContent])).toEqual([
      ["名录", "有"],
      ["考核设置", "没有"],
      ["加减分", "没有"],
      ["例外", "有"],
      ["专业镇认定", "没有"],
    ]);
    await user.click(screen.getByRole("button", { name: "写入默认设置表" }));
    expect(screen.getByText(/^将新建“考核设置”、“加减分”、“专业镇认定”表，填好默认值。/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "写入" }));
    expect(written).toEqual([[{ kind: "default-sheets" }]]);
  });

  test("that are all there need nothing written", async () => {
    const { open } = await shown({ sheets: ["名录", "考核设置", "加减分", "例外", "专业镇认定"] });
    await open("设置表");
    expect(screen.getByText("设置表都有了。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "写入默认设置表" })).toBeNull();
  });
});

test("accepted findings stand with reason and last day, and lead to their cell", async () => {
  const exceptions = [
    {
      title: sameInBoth("时限早于启动时间"),
      file: "六月.xlsx",
      sheet: "万安钻石",
      cell: "N12",
      reason: "跨年任务",
      until: "2025-01-31",
    },
    {
      title: sameInBoth("缺少台账"),
      file: "六月.xlsx",
      sheet: null,
      cell: null,
      reason: "本月没有",
      until: "2024-12-31",
    },
  ];
  const { user, open, places } = await shown({ exceptions });
  await open("已接受的问题（2）");
  expect(screen.getByText("理由：跨年任务；到2025年1月31日为止")).toBeTruthy();
  expect(screen.getByText("理由：本月没有；到12月31日为止")).toBeTruthy();
  expect(screen.getByText("整个工作簿")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "万安钻石 N12" }));
  expect(places).toEqual([{ file: "六月.xlsx", sheet: "万安钻石", cell: "N12" }]);
});

describe("where nothing can be written", () => {
  test("it says why and what to do, and no button writes", async () => {
    const { user, open, written } = await shown({ writable: false, book: "旧.xls", unknownNames: [UNKNOWN] });
    expect(screen.getByText(/主工作簿《旧\.xls》.*写不进去。.*另存为\.xlsx/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "确认为县工信科技局" }));
    await open("设置表");
    await user.click(screen.getByRole("button", { name: "写入默认设置表" }));
    await open("考核设置");
    expect(field("红灯落后").readOnly).toBe(true);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(written).toEqual([]);
  });

  test("while something runs no button writes either", async () => {
    const { user, open } = await shown({}, true);
    expect(screen.queryByText(/写不进去/)).toBeNull();
    await open("设置表");
    await user.click(screen.getByRole("button", { name: "写入默认设置表" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

test("everything is there in English", async () => {
  await renderTab(SettingsTab, sample.assistant, sample.state(), wordsEn);
  expect(screen.getByRole("button", { name: "Scoring" })).toBeTruthy();
});

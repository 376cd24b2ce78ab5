import { progressOn } from "../../../src/cli/terminal/progressOn";

describe("progressOn", () => {
  const screenOf = (isTTY: boolean) => {
    const written: string[] = [];
    return { written, screen: { isTTY, columns: 20, write: (text: string) => written.push(text) } };
  };

  test("redraws one line on a terminal, cut to its width, and takes it away", () => {
    const { screen, written } = screenOf(true);
    const progress = progressOn(screen);
    progress("正在读取 1/2：一个很长很长的文件名.xlsx");
    progress(null);
    progress(null);
    expect(written).toEqual(["\r\u001b[2K正在读取 1/2：一个", "\r\u001b[2K"]);
  });

  test("says nothing on anything but a terminal", () => {
    const { screen, written } = screenOf(false);
    progressOn(screen)("正在读取");
    expect(written).toEqual([]);
  });
});

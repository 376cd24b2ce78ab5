/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { CompletionBar } from "../../../src/taskpane/charts/CompletionBar";
import { LightsBar } from "../../../src/taskpane/charts/LightsBar";

describe("the completion bar", () => {
  const widths = () => [...document.querySelectorAll("rect")].map((rect) => rect.getAttribute("width"));

  test("is a picture with a name, filled as far as the rate, with a line where it should be", () => {
    render(<CompletionBar label="完成率36.4%，序时进度50.0%" rate={0.364} scheduled={0.5} />);
    expect(screen.getByRole("img", { name: "完成率36.4%，序时进度50.0%" })).toBeTruthy();
    expect(widths()).toEqual(["100%", "36.4%"]);
    expect(new Set([...document.querySelectorAll("line")].map((line) => line.getAttribute("x1")))).toEqual(
      new Set(["50%"]),
    );
  });

  test.each([
    [1, ["100%", "100%"]],
    [1.4, ["100%", "100%"]],
    [0, ["100%"]],
  ])("at a rate of %p its parts are %p wide: never beyond its end, nothing for 0", (rate, expected) => {
    render(<CompletionBar label="x" rate={rate} />);
    expect(widths()).toEqual(expected);
  });

  test("is not drawn where there is nothing to show", () => {
    render(<CompletionBar label="x" rate={null} scheduled={null} />);
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("the lights bar", () => {
  test("has a part for each light that shows, as wide as its share, one behind the other", () => {
    render(<LightsBar label="亮灯" counts={{ red: 1, yellow: 0, green: 2, none: 1 }} />);
    expect(screen.getByRole("img", { name: "亮灯" })).toBeTruthy();
    const parts = [...document.querySelectorAll("rect")].map((rect) => [
      rect.getAttribute("x"),
      rect.getAttribute("width"),
    ]);
    expect(parts).toEqual([
      ["0%", "25%"],
      ["25%", "50%"],
      ["75%", "25%"],
    ]);
  });

  test("is not drawn without rows", () => {
    render(<LightsBar label="亮灯" counts={{ red: 0, yellow: 0, green: 0, none: 0 }} />);
    expect(screen.queryByRole("img")).toBeNull();
  });
});

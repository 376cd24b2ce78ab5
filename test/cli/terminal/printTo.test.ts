import { PassThrough, Writable } from "node:stream";
import { printTo } from "../../../src/cli/terminal/printTo";

describe("printTo", () => {
  test("hands over everything, waiting for a slow reader", async () => {
    const stream = new PassThrough({ highWaterMark: 1000 });
    const chunks: string[] = [];
    const read = (async () => {
      for await (const chunk of stream) chunks.push(String(chunk));
    })();
    const piece = "台账".repeat(40_000);
    await printTo(stream, [piece, piece, "\n"]);
    stream.end();
    await read;
    expect(chunks.join("")).toBe(`${piece}${piece}\n`);
  });

  test("stops without a word where nobody reads any more", async () => {
    const gone = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })),
    });
    gone.on("error", () => undefined);
    let taken = 0;
    function* endless(): Generator<string> {
      for (; taken < 1000; taken++) yield "x".repeat(70_000);
    }
    await printTo(gone, endless());
    expect(taken).toBeLessThan(10);
  });
});

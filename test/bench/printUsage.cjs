// Preloaded by the benches: says on stderr what the process took, from its start to its end.
process.on("exit", () => {
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stderr.write(`${JSON.stringify({ seconds: process.uptime(), peakMb })}\n`);
});

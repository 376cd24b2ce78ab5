// Preloaded by the benches: says on stderr what the process took, from its start to its end: by the clock, and of processors.
process.on("exit", () => {
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1e6;
  process.stderr.write(`${JSON.stringify({ seconds: process.uptime(), cpu, peakMb })}\n`);
});

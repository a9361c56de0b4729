// Loaded into a measured process before all else: appends what the process used to a file.
const { appendFileSync } = process.getBuiltinModule("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  appendFileSync(process.env.BENCH_USAGE, `${(user + system) / 1e6} ${maxRSS / 1024}\n`);
});

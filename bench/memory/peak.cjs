// Loaded before a program whose memory is measured (`node --require`): says at its end, on standard error, how much it had at most, in kilobytes.
process.on("exit", () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`))

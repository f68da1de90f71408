// Imported for its effect: this process ends, within a second, when the one that started it has ended.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1_000).unref();

// Time that a machine under load does not lengthen.

/** The milliseconds that the processor spent on some work, not those that passed meanwhile. */
export function measure(work: () => void): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

// Time that a machine under load does not lengthen: what the processor spent, not what passed meanwhile.

/** Gives the milliseconds spent by this process since. */
export function startClock(): () => number {
  const begin = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
}

/** The milliseconds that some work takes. */
export function measure(work: () => void): number {
  const spent = startClock();
  work();
  return spent();
}

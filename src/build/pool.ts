// A few of many jobs at a time.

/**
 * Runs `work` over `daftar`, at most `lebar` at once. When the signal fires nothing new begins, and what is under way
 * is waited for; its rejections count as not done.
 * @returns results in the order of `daftar`, undefined for what was not done
 * @throws what `work` rejects with while the signal has not fired, after the others have ended
 */
export async function runPool<T, R>(
  daftar: readonly T[],
  width: number,
  work: (one: T) => Promise<R>,
  signal: AbortSignal,
): Promise<(R | undefined)[]> {
  const hasil: (R | undefined)[] = daftar.map(() => undefined);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (!signal.aborted && next < daftar.length) {
      const i = next++;
      hasil[i] = await work(daftar[i] as T);
    }
  };
  const member = Array.from({ length: Math.min(width, daftar.length) }, worker);
  const done = await Promise.allSettled(member);
  const fault = done.find((one) => one.status === 'rejected');
  if (fault !== undefined && !signal.aborted) throw fault.reason;
  return hasil;
}

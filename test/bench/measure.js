// Whole processes: wall time, and the peak memory of a process and of all that it starts.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const POLL_MILLISECONDS = 15;

/**
 * Runs `node ARGS` once, or another program where `command` names one.
 * @returns {Promise<{ seconds: number, ownMegabytes: number, treeMegabytes: number, processes: number }>}
 *   memory at its peak, of the process alone and of the whole tree; how many processes there were at once
 */
export function runOnce(args, { command = process.execPath, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint();
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      ...options,
    });
    let own = 0;
    let tree = 0;
    let processes = 1;
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    const timer = setInterval(() => {
      own = Math.max(own, peakOf(child.pid));
      const family = descendants(child.pid);
      tree = Math.max(tree, sumOf(family));
      processes = Math.max(processes, family.length);
    }, POLL_MILLISECONDS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
      if (code !== 0) return reject(new Error(`exit ${code}: ${args.join(' ')}\n${errors}`));
      resolve({ seconds, ownMegabytes: own, treeMegabytes: tree, processes });
    });
  });
}

function field(pid, name) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const peakOf = (pid) => field(pid, 'VmHWM');
const sumOf = (pids) => pids.reduce((sum, pid) => sum + field(pid, 'VmRSS'), 0);

function descendants(root) {
  const children = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = field(pid, 'PPid') * 1024;
    children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
  }
  const found = [root];
  for (let i = 0; i < found.length; i++) found.push(...(children.get(found[i]) ?? []));
  return found;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

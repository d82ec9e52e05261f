import { setTimeout as sleep } from 'node:timers/promises';
import type { Line } from './engine-error.js';
import { launch } from './child.js';
import type { Command, RunningChild } from './child.js';
import type { StopStep } from './process-table.js';

/** What is needed to keep one engine running. */
export interface EnginePlan {
  name: string;
  command: Command;
  /** Removes what a dead predecessor left; runs before every launch. */
  beforeLaunch(): Promise<void>;
  /** Told the process id after every launch. */
  afterLaunch?(pid: number): void;
  /** Resolves when the engine answers; must give up when the signal aborts. */
  ready(signal: AbortSignal): Promise<void>;
  stopSteps: readonly StopStep[];
  report(line: Line): void;
}

/** A running engine that is started anew with back-off whenever it dies. */
export interface SupervisedEngine {
  stop(): Promise<void>;
}

/** The engine's process ended before it answered. */
export class EarlyExit extends Error {
  override name = 'EarlyExit';
}

const firstDelay = 200;
const longestDelay = 10_000;
const calmAfter = 30_000;

/** Waits until the child answers; throws EarlyExit when it ends first. */
async function untilReady(plan: EnginePlan, child: RunningChild): Promise<void> {
  const waiting = new AbortController();
  const ended = child.exited.then((reason) => {
    throw new EarlyExit(reason);
  });
  try {
    await Promise.race([plan.ready(waiting.signal), ended]);
  } finally {
    waiting.abort();
    ended.catch(() => undefined);
  }
}

/** Starts the engine, waits until it answers, and restarts it with back-off until stop(); throws EarlyExit or ready's error when the first start fails. */
export async function supervise(plan: EnginePlan): Promise<SupervisedEngine> {
  const stopped = new AbortController();
  let child: RunningChild | null = null;
  const killOnExit = () => child?.signalNow(plan.stopSteps[0]?.signal ?? 'SIGTERM');

  const begin = async () => {
    await plan.beforeLaunch();
    if (stopped.signal.aborted) return;
    child = launch(plan.command);
    if (child.pid !== undefined) plan.afterLaunch?.(child.pid);
    await untilReady(plan, child);
  };

  process.once('exit', killOnExit);
  const end = async () => {
    stopped.abort();
    await child?.stop(plan.stopSteps);
    process.removeListener('exit', killOnExit);
  };

  try {
    await begin();
  } catch (error) {
    await end();
    throw error;
  }
  const watching = keepAlive(plan, () => child, begin, stopped.signal);
  return {
    stop: async () => {
      await end();
      await watching;
      await child?.stop(plan.stopSteps);
    },
  };
}

async function keepAlive(plan: EnginePlan, current: () => RunningChild | null, begin: () => Promise<void>, stopped: AbortSignal) {
  let delay = firstDelay;
  for (let since = Date.now(); ; since = Date.now()) {
    const reason = await current()?.exited;
    if (stopped.aborted) return;
    if (Date.now() - since > calmAfter) delay = firstDelay;
    plan.report({
      zh: `${plan.name} 意外退出（${reason}），${delay / 1000} 秒后重新启动。日志：${plan.command.logFile}`,
      en: `${plan.name} ended unexpectedly (${reason}); starting it again in ${delay / 1000} s. Log: ${plan.command.logFile}`,
    });
    await sleep(delay, undefined, { signal: stopped }).catch(() => undefined);
    if (stopped.aborted) return;
    delay = Math.min(delay * 2, longestDelay);
    try {
      await begin();
      if (stopped.aborted) return;
      plan.report({ zh: `${plan.name} 已重新启动。`, en: `${plan.name} is running again.` });
    } catch (error) {
      if (!(error instanceof EarlyExit)) await current()?.stop(plan.stopSteps);
    }
  }
}

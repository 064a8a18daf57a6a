/** How soon the built service answers after its process was started, beside Node alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../../harness/process.ts';

const STARTS = 15;

/** Milliseconds, of starts in turn, so that a noisy moment of the machine falls on both. */
export async function measureColdStart(): Promise<{ service: number[]; node: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'watchword-'));
  const start = async () => {
    const begun = performance.now();
    const service = await startProcess({ DATA_DIR: folder });
    const time = performance.now() - begun;
    await service.stop();
    return time;
  };
  const startNode = async () => {
    const begun = performance.now();
    await once(spawn(process.execPath, ['--eval', '']), 'exit');
    return performance.now() - begun;
  };
  // The first one makes the database.
  await start();
  const times = { service: [] as number[], node: [] as number[] };
  for (let run = 0; run < STARTS; run++) {
    times.service.push(await start());
    times.node.push(await startNode());
  }
  rmSync(folder, { recursive: true });
  return times;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { BUILT_SERVICE } from './built-service.ts';

export interface ServiceProcess {
  url: string;
  /** Ends the process like a power cut: nothing is finished or closed. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The service as an operator runs it, on a free port.
 * @param file Another copy of the built service.
 */
export async function startProcess(
  environment: Record<string, string>,
  file = BUILT_SERVICE,
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await listening(child);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function listening(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The service has no output.');
  for await (const line of createInterface(child.stdout)) {
    const entry: { url?: string; msg?: string } = JSON.parse(line);
    if (entry.msg === 'listening' && entry.url) {
      child.stdout.resume();
      return entry.url.replace('localhost', '127.0.0.1');
    }
  }
  throw new Error('The service ended before it listened.');
}

/** Acts as a caller's `app`, for a process elsewhere. */
export const remote = ({ url }: ServiceProcess) => ({
  request: (path: string, init?: RequestInit) => fetch(new URL(path, url), init),
});

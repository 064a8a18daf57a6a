/** Prints the time of each test file, slowest first. */
import type { Reporter, TestModule } from 'vitest/node';

/** From its start in a worker to the end of its last hook. */
function seconds(file: TestModule): number {
  const { environmentSetupDuration, prepareDuration, setupDuration, collectDuration, duration } =
    file.diagnostic();
  return (environmentSetupDuration + prepareDuration + setupDuration + collectDuration + duration) / 1000;
}

export default class FileTimes implements Reporter {
  onTestRunEnd(files: readonly TestModule[]): void {
    console.log('\nSeconds by file');
    const slowestFirst = files.toSorted((a, b) => seconds(b) - seconds(a));
    for (const file of slowestFirst)
      console.log(`${seconds(file).toFixed(1).padStart(7)}  ${file.relativeModuleId} (${file.project.name})`);
  }
}

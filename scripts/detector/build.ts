/** Builds the detector alone into `.output/spotter.js`, to run it over pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleDetector } from '../../harness/detector-bundle.ts';

const script = await bundleDetector();
mkdirSync('.output', { recursive: true });
writeFileSync('.output/spotter.js', script);
console.log(`.output/spotter.js: ${gzipSync(script, { level: 9 }).length} bytes gzipped`);

/** Counts rooms, files and their lengths, import circles, forbidden imports, and names for two things. */
import { importCircles, readSources } from '../harness/import-graph.ts';
import { forbiddenImports, homonyms, ROOMS } from '../harness/rooms.ts';

const sources = readSources();
const byLength = sources.toSorted((a, b) => a.lines - b.lines);
const longest = byLength.at(-1);
const circles = importCircles(sources).map((files) => files.join(' ↔ '));
const upward = forbiddenImports(sources);
const loose = sources.filter(({ file }) => /^service\/src\/[^/]+$/.test(file));
const twice = homonyms(sources);

console.log(`rooms                        ${Object.keys(ROOMS).length}
files                        ${sources.length}
lines, median                ${byLength[Math.floor(byLength.length / 2)]?.lines}
lines, longest               ${longest?.lines} (${longest?.file})
import circles               ${circles.length}
upward imports               ${upward.length}
loose files in service/src   ${loose.length}
names for two things         ${twice.length}`);
for (const line of [...circles, ...upward, ...twice]) console.log(`  ${line}`);
process.exitCode = circles.length + upward.length + twice.length === 0 && loose.length <= 10 ? 0 : 1;

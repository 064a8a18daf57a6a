// Plain JavaScript, for it speaks to a Node that cannot read TypeScript yet. Where the project brings a Node of its own
// (package.json, optionalDependencies) npm's scripts run on that one, and this says nothing.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  console.error(
    `Watchword needs Node 24.12 or newer, and this is ${process.version}. Install it from nodejs.org and try again.`,
  );
  process.exit(1);
}

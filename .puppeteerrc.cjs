// The browser on the machine is looked for first (scripts/browsers.ts); nothing is fetched at install.
module.exports = { skipDownload: true };

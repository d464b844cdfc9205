/** The browser comes from a package or the system (see src/print/browser.ts): installing never downloads one. */
module.exports = { skipDownload: true };

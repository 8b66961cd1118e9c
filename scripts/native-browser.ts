/**
 * What `webextension-polyfill` amounts to on every browser that the manifest
 * admits (Chrome 148, Firefox 142): it passes the native `browser` on. The
 * content script and the worker are built with this in its place, because 3 kB
 * gzip that can never run would load on every page and at every waking.
 */
export default (globalThis as { browser?: unknown }).browser;

/** The path of a browser's executable, or null if none is found. @throws Error if an environment variable names a file that is none. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;

/**
 * A version 4 UUID (RFC 9562, 5.4) of 120 random bits. `crypto.randomUUID` is
 * missing where the context is not secure, and a frame inside a plain http page
 * may not be.
 */
export function randomUUID(): string {
  const random = crypto.getRandomValues(new Uint8Array(30));
  let at = 0;
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    ((random[at++] ?? 0) & 15).toString(16),
  );
}

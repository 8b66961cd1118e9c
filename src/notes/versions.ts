/** Stands between versions of a note that are kept in one body until the reader chooses. */
export const versionSeparator = '\n\n⁂\n\n';

/** Two versions in one body, the first one first; a version that is empty adds nothing. */
export function joinVersions(first: string, second: string): string {
  if (first === '') return second;
  return second === '' ? first : `${first}${versionSeparator}${second}`;
}

/** Whether a body is a version, or holds it as one of several. */
export function holdsVersion(body: string, version: string): boolean {
  return version === '' || body === version || body.split(versionSeparator).includes(version);
}

/** A body without one of the versions in it; a body that is that version, or does not hold it, stays. */
export function withoutVersion(body: string, version: string): string {
  const versions = body.split(versionSeparator);
  const others = versions.filter(other => other !== version);
  return others.length === 0 ? body : others.join(versionSeparator);
}

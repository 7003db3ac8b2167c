/** A name as a folder that every system accepts. */

/** Windows refuses these marks, device names and an end in a dot or a blank; a dot in front hides a folder. */
export function safeFolder(name: string): string {
  const safe = name
    .replaceAll(/[<>:"/\\|?*]/gu, '-')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/^\.+|\.+$/gu, '');
  return safe === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(safe) ? `_${safe}` : safe;
}

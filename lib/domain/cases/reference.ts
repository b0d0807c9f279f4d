/** Letters and digits that cannot be taken for one another when read aloud. */
const SIGNS = 'ACDEFHJKMNPRTUVWXY3479';

/** A reference for a case whose desk has none: "L-261123-K7RM". `bytes`: four random ones. */
export function localReference(at: number, timeZone: string, bytes: Uint8Array): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const date = day.toString().slice(2).replaceAll('-', '');
  return `L-${date}-${Array.from(bytes.subarray(0, 4), (b) => SIGNS[b % SIGNS.length]).join('')}`;
}

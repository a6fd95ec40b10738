/**
 * Dates in cells: a serial (days since 1899-12-30, platform 10.18) is a local time of the
 * spreadsheet's zone; a `Date` is an instant (platform 10.16).
 */
const millisecondsADay = 86_400_000;
const serialOfEpoch = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Whether a zone is known by that name. */
export function isZone(zone: string): boolean {
  try {
    offsetAt(zone, 0);
    return true;
  } catch {
    // Intl throws a RangeError for a name it does not know.
    return false;
  }
}

/** Local minus universal time, in milliseconds, of a zone at an instant. */
export function offsetAt(zone: string, instant: number): number {
  // Zones shift on whole quarter hours of universal time at most: one look-up for each suffices.
  const slot = Math.floor(instant / 900_000) * 900_000;
  const key = `${zone} ${slot}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = computeOffset(zone, slot);
    offsets.set(key, offset);
  }
  return offset;
}

export function serialOfInstant(zone: string, instant: number): number {
  return (instant + offsetAt(zone, instant)) / millisecondsADay + serialOfEpoch;
}

export function instantOfSerial(zone: string, serial: number): number {
  // Whole milliseconds: a fraction of a day is not exact in binary.
  const local = Math.round((serial - serialOfEpoch) * millisecondsADay);
  const guess = local - offsetAt(zone, local);
  return local - offsetAt(zone, guess);
}

function computeOffset(zone: string, instant: number): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formatters.set(zone, formatter);
  }
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return local.getTime() - instant;
}

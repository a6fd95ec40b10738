/** The name of a hidden copy says whose it is and when it was made. */
export interface BackupName {
  tab: string;
  /** `31/05 09:00`, with a number where the same minute has two: what one backup's copies share. */
  stamp: string;
}

const START = 'Sao lưu ';
const FORM = /^Sao lưu (.+) (\d{2}\/\d{2} \d{2}:\d{2}(?: \(\d+\))?)$/;
/** Longest name of a tab (platform 7.6). */
const LONGEST = 100;

export function backupName({ tab, stamp }: BackupName): string {
  const room = LONGEST - START.length - stamp.length - 1;
  return `${START}${tab.slice(0, room)} ${stamp}`;
}

/** `undefined` for any other tab. */
export function readBackupName(name: string): BackupName | undefined {
  const [, tab = '', stamp] = FORM.exec(name) ?? [];
  return stamp === undefined ? undefined : { tab, stamp };
}

/** The stamp of a new backup: none of those that stand has it. */
export function freeStamp(minute: string, standing: readonly string[]): string {
  for (let number = 1; ; number++) {
    const stamp = number === 1 ? minute : `${minute} (${number})`;
    if (!standing.includes(stamp)) return stamp;
  }
}

/** Things in runs of places that follow upon each other; each run is written at once. */
export function runsOf<T>(things: readonly T[], placeOf: (thing: T) => number): T[][] {
  const runs: T[][] = [];
  for (const thing of [...things].sort((a, b) => placeOf(a) - placeOf(b))) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && placeOf(last) === placeOf(thing) - 1) run.push(thing);
    else runs.push([thing]);
  }
  return runs;
}

interface Progress<Plan> {
  plan: Plan;
  /** How many of the plan's parts are done. */
  done: number;
}

/**
 * Does a long work part by part. What it set out to do and how far it is stands in the file's own
 * properties, which a copy does not take along, so that a run that was stopped is taken up where it
 * was. A part that was stopped is done again from its beginning and must bear that.
 * @param key of the property; the plan lies there as JSON of at most 9 KB (platform 7.3)
 * @param partsOf the same parts in the same order for the same plan
 */
export function inParts<Plan>(
  key: string,
  makePlan: () => Plan,
  partsOf: (plan: Plan) => readonly (() => void)[],
): Plan {
  const properties = PropertiesService.getDocumentProperties();
  const keep = (progress: Progress<Plan>) => {
    // Writes that wait in the buffer could get lost, the property would not (platform 8.1).
    SpreadsheetApp.flush();
    properties.setProperty(key, JSON.stringify(progress));
  };
  let progress = kept<Plan>(key);
  if (!progress) {
    progress = { plan: makePlan(), done: 0 };
    keep(progress);
  }
  const { plan } = progress;
  const parts = partsOf(plan);
  for (let done = progress.done; done < parts.length; done += 1) {
    parts[done]?.();
    keep({ plan, done: done + 1 });
  }
  forgetParts(key);
  return plan;
}

/** What a work that was stopped set out to do, if there is one. */
export function unfinishedPlan<Plan>(key: string): Plan | undefined {
  return kept<Plan>(key)?.plan;
}

/** Forgets a work: it is done, or what it was for is. */
export function forgetParts(key: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(key);
}

/** Nothing but this file writes the property. */
function kept<Plan>(key: string): Progress<Plan> | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(key);
  return text === null ? undefined : (JSON.parse(text) as Progress<Plan>);
}

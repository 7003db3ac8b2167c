// Runs several functions in turn, round after round, so that a noisy machine is noisy for all of them alike.

/** @returns per function { name, median, min, max } in milliseconds; one round before the first is not counted. */
export async function interleave(rounds, functions) {
  const times = new Map(Object.keys(functions).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(functions)) {
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name).push(performance.now() - start);
    }
  }
  return [...times].map(([name, list]) => {
    const sorted = list.toSorted((a, b) => a - b);
    return { name, median: sorted[sorted.length >> 1], min: sorted[0], max: sorted.at(-1) };
  });
}

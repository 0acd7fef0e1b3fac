interface Step {
  from: number;
  to: number;
}

/** Steps with about as many values each, so that one large province does not leave all others pale. */
export function stepsOf(values: readonly number[], most = 5): Step[] {
  const different = [...new Set(values)].sort((one, other) => one - other);
  const count = Math.min(most, different.length);
  return Array.from({ length: count }, (_, step) => {
    const own = different.slice(
      Math.round((step * different.length) / count),
      Math.round(((step + 1) * different.length) / count),
    );
    return { from: own[0] ?? 0, to: own.at(-1) ?? 0 };
  });
}

/** Which of the five colours a value takes; few steps are spread over all of them. */
export function colourOf(value: number, steps: readonly Step[], colours = 5): number {
  const step = steps.findIndex(({ to }) => value <= to);
  return steps.length === 1 ? Math.floor(colours / 2) : Math.round((step * (colours - 1)) / (steps.length - 1));
}

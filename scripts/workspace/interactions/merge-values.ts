import type { ViewValues } from '../state/view.ts';

/** `later` laid over `earlier`, element by element. */
export function merge(earlier: ViewValues, later: ViewValues): ViewValues {
  const merged: Record<string, ViewValues[string]> = { ...earlier };
  for (const [blockId, elements] of Object.entries(later)) {
    merged[blockId] = { ...merged[blockId], ...elements };
  }
  return merged;
}

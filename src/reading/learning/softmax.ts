/** Scores as chances that add up to 1, in place. */
export function softmax(scores: Float32Array): Float32Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k += 1) highest = Math.max(highest, scores[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    const raised = Math.exp((scores[k] ?? 0) - highest);
    scores[k] = raised;
    sum += raised;
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}

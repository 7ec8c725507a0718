/** Enough for the directions to settle: the last ones carry next to nothing. */
const ROUNDS = 12;
const MOST_SAMPLES = 12_000;

/**
 * The directions in which vectors vary most (principal components, by orthogonal iteration), and
 * the function that takes a vector to them.
 */
export function mainDirections(
  vectors: readonly Float32Array[],
  count: number,
  random: () => number,
): (vector: Float32Array) => Float32Array {
  const size = vectors[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(vectors.length / MOST_SAMPLES));
  const sample = vectors.filter((_, at) => at % step === 0);
  const mean = new Float64Array(size);
  for (const vector of sample) {
    for (let at = 0; at < size; at += 1)
      mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / sample.length;
  }
  const covariance = covarianceOf(sample, mean);
  let directions = Float64Array.from({ length: size * count }, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round += 1) {
    directions = orthonormal(multiply(covariance, directions, size, count), size, count);
  }
  return (vector) => {
    const turned = new Float32Array(count);
    for (let row = 0; row < size; row += 1) {
      const value = (vector[row] ?? 0) - (mean[row] ?? 0);
      for (let at = 0; at < count; at += 1) {
        turned[at] = (turned[at] ?? 0) + value * (directions[row * count + at] ?? 0);
      }
    }
    return turned;
  };
}

function covarianceOf(sample: readonly Float32Array[], mean: Float64Array): Float64Array {
  const size = mean.length;
  const sums = new Float64Array(size * size);
  for (const vector of sample) addSquare(sums, vector, mean);
  return sums;
}

/** Adds the outer square of a centred vector. */
function addSquare(sums: Float64Array, vector: Float32Array, mean: Float64Array): void {
  const size = mean.length;
  const centred = Float64Array.from(vector, (value, at) => value - (mean[at] ?? 0));
  for (const [row, value] of centred.entries()) {
    for (let at = 0; at < size; at += 1) {
      sums[row * size + at] = (sums[row * size + at] ?? 0) + value * (centred[at] ?? 0);
    }
  }
}

function multiply(square: Float64Array, tall: Float64Array, size: number, count: number) {
  const product = new Float64Array(size * count);
  for (let row = 0; row < size; row += 1) {
    for (let inner = 0; inner < size; inner += 1) {
      const value = square[row * size + inner] ?? 0;
      for (let at = 0; at < count; at += 1) {
        product[row * count + at] =
          (product[row * count + at] ?? 0) + value * (tall[inner * count + at] ?? 0);
      }
    }
  }
  return product;
}

/** Gram-Schmidt over the columns. */
function orthonormal(tall: Float64Array, size: number, count: number): Float64Array<ArrayBuffer> {
  const result = Float64Array.from(tall);
  const dot = (one: number, other: number) => {
    let sum = 0;
    for (let row = 0; row < size; row += 1) {
      sum += (result[row * count + one] ?? 0) * (result[row * count + other] ?? 0);
    }
    return sum;
  };
  const change = (at: number, change: (value: number, row: number) => number) => {
    for (let row = 0; row < size; row += 1) {
      result[row * count + at] = change(result[row * count + at] ?? 0, row);
    }
  };
  for (let at = 0; at < count; at += 1) {
    for (let before = 0; before < at; before += 1) {
      const share = dot(at, before);
      change(at, (value, row) => value - share * (result[row * count + before] ?? 0));
    }
    const length = Math.sqrt(dot(at, at)) || 1;
    change(at, (value) => value / length);
  }
  return result;
}

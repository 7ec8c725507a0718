import { describe, expect, test } from 'vitest';
import { createProjection } from '../../../../src/reading/encoder/onnx/create-projection.ts';
import { seeded } from '../../../support/seeded.ts';

describe('bringing vectors to 256 dimensions', () => {
  test('loses nothing of those that have no more', () => {
    const project = createProjection(3);

    const [one, other] = [[3, 0, 4].map((it) => it / 5), [0, 1, 0]].map((it) =>
      project(Float32Array.from(it)),
    );

    expect(one?.slice(0, 4)).toEqual(Float32Array.from([0.6, 0, 0.8, 0]));
    expect(cosine(one, other)).toBe(0);
  });

  test('is the same each time', () => {
    const vector = Float32Array.from({ length: 384 }, (_, at) => Math.sin(at));

    expect(createProjection(384)(vector)).toEqual(createProjection(384)(vector));
  });

  test.each([
    [384, 0.035],
    [768, 0.045],
  ])('keeps the cosines of %i dimensions but for %f on average', (dimensions, most) => {
    const project = createProjection(dimensions);
    const pairs = pairsOf(dimensions);

    const errors = pairs.map(([one, other]) =>
      Math.abs(cosine(project(one), project(other)) - cosine(one, other)),
    );

    expect(errors.reduce((sum, it) => sum + it, 0) / errors.length).toBeLessThan(most);
  });

  test('keeps a text of nothing at nothing', () => {
    const projected = createProjection(384)(new Float32Array(384));

    expect(projected).toEqual(new Float32Array(256));
  });
});

/** Pairs of unit vectors with cosines all over from 0 to 1. */
function pairsOf(dimensions: number) {
  const random = seeded(7);
  const vector = () => unit(Float32Array.from({ length: dimensions }, () => random() - 0.5));
  return Array.from({ length: 200 }, (_, at): [Float32Array, Float32Array] => {
    const [one, noise] = [vector(), vector()];
    const share = at / 200;
    return [one, unit(one.map((value, it) => share * value + (1 - share) * (noise[it] ?? 0)))];
  });
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(cosine(vector, vector));
  return vector.map((value) => value / length);
}

function cosine(one: Float32Array | undefined, other: Float32Array | undefined): number {
  return (one ?? new Float32Array()).reduce(
    (sum, value, at) => sum + value * (other?.[at] ?? 0),
    0,
  );
}

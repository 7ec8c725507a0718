import { shuffled } from './random.ts';
import { type Direction, dot, type WordVectors } from './word-vectors.ts';

type Rows = readonly number[];

/** What a lesson needs: what learns, how fast, and its chance. */
export interface Lesson {
  readonly vectors: WordVectors;
  readonly rate: number;
  readonly random: () => number;
}

/** Share of a text's words that is left out each time, so that none relies on another. */
const DROPPED = 0.1;

/** Texts learn to point where the teacher says; the mean of 1 - cosine. */
export function distil(texts: readonly { rows: Rows; target: Float32Array }[], lesson: Lesson) {
  const { vectors, rate, random } = lesson;
  let loss = 0;
  for (const { rows: all, target } of shuffled(texts, random)) {
    const rows = some(all, random);
    const direction = vectors.directionOf(rows);
    loss += 1 - dot(direction.unit, target);
    vectors.move({ rows, direction }, { gradient: target.map((value) => -value), rate });
  }
  return loss / texts.length;
}

/** Pairs learn to be as alike as people found them: the cosine from .15 (1) to .95 (5). */
export function matchPairs(pairs: readonly { a: Rows; b: Rows; s: number }[], lesson: Lesson) {
  const { vectors, rate, random } = lesson;
  let loss = 0;
  for (const { a, b, s } of shuffled(pairs, random)) {
    const [one, other] = [vectors.directionOf(a), vectors.directionOf(b)];
    const off = dot(one.unit, other.unit) - (0.15 + (0.8 * (s - 1)) / 4);
    loss += off * off;
    const towards = (it: Direction) => it.unit.map((value) => 2 * off * value);
    vectors.move({ rows: a, direction: one }, { gradient: towards(other), rate });
    vectors.move({ rows: b, direction: other }, { gradient: towards(one), rate });
  }
  return loss / pairs.length;
}

const TOPICS = 64;
const OF_EACH = 4;
const TEMPERATURE = 0.15;

/**
 * Texts of one topic draw together, others apart: the supervised contrastive loss of Khosla et al.
 * (2020), https://arxiv.org/abs/2004.11362, in batches of 64 topics with four texts each.
 */
export function contrast(texts: readonly { rows: Rows; topic: string }[], lesson: Lesson) {
  const { vectors, rate, random } = lesson;
  const byTopic = new Map<string, { rows: Rows; topic: string }[]>();
  for (const text of texts) byTopic.set(text.topic, [...(byTopic.get(text.topic) ?? []), text]);
  const topics = [...byTopic.keys()].filter((it) => (byTopic.get(it)?.length ?? 0) >= OF_EACH);
  const rounds = Math.floor(texts.length / (TOPICS * OF_EACH));
  for (let round = 0; round < rounds; round += 1) {
    const batch = shuffled(topics, random)
      .slice(0, TOPICS)
      .flatMap((topic) => shuffled(byTopic.get(topic) ?? [], random).slice(0, OF_EACH))
      .map(({ rows, topic }) => {
        const kept = some(rows, random);
        return { rows: kept, topic, direction: vectors.directionOf(kept) };
      });
    const gradients = contrastGradients(batch);
    for (const [at, text] of batch.entries()) {
      vectors.move(text, { gradient: gradients[at] ?? new Float32Array(vectors.dimensions), rate });
    }
  }
}

function contrastGradients(batch: readonly { topic: string; direction: Direction }[]) {
  const units = batch.map(({ direction }) => direction.unit);
  const gradients = units.map((unit) => new Float32Array(unit.length));
  for (const [at, { topic }] of batch.entries()) {
    const own = units[at] ?? new Float32Array();
    const likely = units.map((it, other) =>
      other === at ? 0 : Math.exp(dot(own, it) / TEMPERATURE),
    );
    const total = likely.reduce((sum, it) => sum + it, 0);
    const friends = batch.filter((it, other) => other !== at && it.topic === topic).length;
    for (const [other, unit] of units.entries()) {
      if (other === at || friends === 0) continue;
      const wanted = batch[other]?.topic === topic ? 1 / friends : 0;
      const pull = ((likely[other] ?? 0) / total - wanted) / TEMPERATURE;
      add(gradients[at], unit, pull);
      add(gradients[other], own, pull);
    }
  }
  return gradients;
}

function add(to: Float32Array | undefined, vector: Float32Array, times: number): void {
  if (to === undefined) return;
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (vector[at] ?? 0);
}

function some(rows: Rows, random: () => number): Rows {
  const kept = rows.length < 3 ? rows : rows.filter(() => random() > DROPPED);
  return kept.length > 0 ? kept : rows;
}

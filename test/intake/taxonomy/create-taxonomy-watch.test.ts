import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TaxonomyChange } from '../../../src/core/journeys/plan-taxonomy.ts';
import type { Taxonomy } from '../../../src/core/journeys/taxonomy.ts';
import { createTaxonomyWatch } from '../../../src/intake/taxonomy/create-taxonomy-watch.ts';
import { readTaxonomyFile } from '../../../src/intake/taxonomy/read-taxonomy-file.ts';
import type { Log } from '../../../src/ports/world.ts';

describe('a watched taxonomy file', () => {
  let folder = '';
  let file = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'earshot-taxonomy-'));
    file = join(folder, 'taxonomy.yaml');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is put in force at the first look, and again only when it changed', async () => {
    const { applied, watch } = aWatch(file);
    await write(file, '- label: Basket', 1);

    await watch.look();
    await watch.look();
    await write(file, '- label: Delivery', 2);
    await watch.look();

    expect(applied).toEqual(['Basket', 'Delivery']);
    expect(watch.status()).toEqual({ file, state: 'in force', faults: [] });
  });

  test('that is broken leaves what was in force, and says once where it is wrong', async () => {
    const { applied, warnings, watch } = aWatch(file);
    await write(file, '- label: Basket', 1);
    await watch.look();

    await write(file, '- label: Basket\n- lable: Delivery', 2);
    await watch.look();
    await write(file, '- label: Basket\n- lable: Delivery', 3);
    await watch.look();

    expect(applied).toEqual(['Basket']);
    expect(watch.status().state).toBe('faulty');
    expect(warnings).toEqual([
      `taxonomy is left as it was: ${file}:2:3 lable is not a key that is known here: did you mean label?`,
      `taxonomy is left as it was: ${file}:2:3 has no label: add "label: " with the name of the touchpoint`,
    ]);
  });

  test('that names a team which does not exist yet is looked at until there is one', async () => {
    const { applied, teams, watch } = aWatch(file);
    await write(file, '- label: Basket\n  team: Shop', 1);

    await watch.look();
    const before = watch.status();
    teams.push('Shop');
    await watch.look();

    expect(before.faults).toEqual([
      `${file}:1:1 "Basket" has no team yet: invite Earshot to a channel first`,
    ]);
    expect(watch.status().state).toBe('in force');
    expect(applied).toEqual(['Basket']);
  });

  test('that is not there is a fault, and in force when it comes', async () => {
    const { applied, watch } = aWatch(file);

    await watch.look();
    const before = watch.status();
    await write(file, '- label: Basket', 1);
    await watch.look();

    expect(before.faults).toEqual([`${file}:1:1 the file does not exist: is its path right?`]);
    expect(applied).toEqual(['Basket']);
  });

  test('says by name what went, and what is kept because somebody added it in Slack', async () => {
    const gone = { kind: 'gone', journey: 'Buying', touchpoint: 'Pay', aspects: [] } as const;
    const { warnings, watch } = aWatch(file, { changes: [gone], kept: ['Timeouts'] });
    await write(file, '- label: Basket', 1);

    await watch.look();
    await watch.look();

    expect(warnings).toEqual([
      'touchpoints that the taxonomy file does not have are gone {"gone":"Pay"}',
      expect.stringMatching(/added in Slack are kept.*apply FILE" \{"kept":"Timeouts"\}/),
    ]);
  });

  test('that is not UTF-8, or a folder, is a fault', async () => {
    await writeFile(file, Buffer.from([0x2d, 0x20, 0xff, 0xfe]));
    const [bytes, place] = [aWatch(file).watch, aWatch(folder).watch];

    await bytes.look();
    await place.look();

    expect(bytes.status().faults[0]).toMatch(/is not UTF-8 text/);
    expect(place.status().faults[0]).toMatch(/is a folder/);
  });
});

/** Writes a file that was changed at a second of our choosing. */
async function write(file: string, text: string, second: number): Promise<void> {
  await writeFile(file, text);
  await utimes(file, second, second);
}

/** What putting a file in force did. */
interface Did {
  readonly changes: readonly TaxonomyChange[];
  readonly kept: readonly string[];
}

/** A watch over a file whose touchpoints' teams must be among `teams`. */
function aWatch(file: string, did: Partial<Did> = {}) {
  const { changes = [], kept = [] } = did;
  const applied: string[] = [];
  const warnings: string[] = [];
  const teams: string[] = [];
  const log: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: (what, facts) => warnings.push(facts ? `${what} ${JSON.stringify(facts)}` : what),
    error: () => undefined,
  };
  const applyTaxonomy = async ({ journeys }: Taxonomy) => {
    const entries = journeys.flatMap(({ touchpoints }) => touchpoints);
    const lost = entries.filter(({ team }) => team !== null && !teams.includes(team));
    if (lost.length > 0) {
      const mistakes = lost.map((entry) => ({ entry, meant: null, teams }));
      return { kind: 'mistakes', mistakes, kept: [] } as const;
    }
    applied.push(...entries.map(({ name }) => name));
    return { kind: 'plan', changes, journeys: [], kept } as const;
  };
  return {
    applied,
    warnings,
    teams,
    watch: createTaxonomyWatch({ file, read: readTaxonomyFile, applyTaxonomy, log }),
  };
}

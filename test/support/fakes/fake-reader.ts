import type { Correction } from '../../../src/core/corrections/correction.ts';
import type { Examination } from '../../../src/core/corrections/model-record.ts';
import type { Explanation, Model, Reader } from '../../../src/ports/reading.ts';
import { aFeedback } from '../builders/a-feedback.ts';

/** What is known of texts, by aspect and text. */
type Memory = Map<string, readonly string[]>;

/** A reader that knows what it was told of a text, word for word, and nothing else. */
export interface FakeReader extends Reader {
  /** Every correction it was given to learn, in order. */
  readonly told: readonly Correction[];
  /** The versions that were fitted, with the corrections each was fitted from. */
  readonly fits: readonly { readonly version: number; readonly from: readonly Correction[] }[];
}

export function createFakeReader(
  ways: {
    /** How a model of a version does on what it is examined with. */
    readonly examine?: (version: number) => Omit<Examination, 'n'>;
    /** The share, 0 to 1, that the likeliest touchpoint gets; the next ones get less. */
    readonly sureness?: number;
  } = {},
): FakeReader {
  const { examine = () => ({ accuracy: 0.5, macroF1: 0.5 }), sureness = 0.4 } = ways;
  const told: Correction[] = [];
  const fits: { version: number; from: readonly Correction[] }[] = [];
  const models = new Map<Model, Memory>();
  let memory: Memory = new Map();
  let version = 0;
  const known = (aspect: string, text: string) => memory.get(`${aspect} ${text}`);

  return {
    told,
    fits,
    knowNames: async () => {},
    redact: (text) => text,
    async read(text) {
      const { id: _, ...reading } = aFeedback({ verbatim: text, touchpointId: null });
      return { ...reading, touchpointId: known('touchpoint', text)?.[0] ?? null };
    },
    async explain(aspect, verbatim, { touchpoints }): Promise<Explanation> {
      const labels =
        aspect === 'touchpoint' ? touchpoints.map(({ id }) => id) : ['negative', 'bug'];
      const chosen = known(aspect, verbatim) ?? [];
      const candidates = labels
        .slice(0, 3)
        .map((label, index) => ({ label, confidence: sureness / (index + 1) }));
      const reasons = [{ kind: 'word', text: 'paid twice', weight: 1 }] as const;
      return { aspect, candidates, chosen, reasons, modelVersion: version };
    },
    meaningOf: async () => null,
    async learn(corrections) {
      told.push(...corrections);
      learnInto(memory, corrections);
    },
    async fit({ corrections, version: fitted }) {
      fits.push({ version: fitted, from: corrections });
      const model: Model = {
        version: fitted,
        examine: async (frozen) => ({ n: frozen.length, ...examine(fitted) }),
      };
      models.set(model, learnInto(new Map(), corrections));
      return model;
    },
    adopt(model) {
      memory = new Map(models.get(model));
      version = model.version;
    },
  };
}

function learnInto(memory: Memory, corrections: readonly Correction[]): Memory {
  for (const { aspect, text, is } of corrections) memory.set(`${aspect} ${text}`, is);
  return memory;
}

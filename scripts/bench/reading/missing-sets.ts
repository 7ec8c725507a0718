import { access } from 'node:fs/promises';
import { join } from 'node:path';

const SETS = [
  'airline_reason',
  'airline_sent',
  'banking77',
  'bol_nl',
  'clinc150',
  'htp_kind',
  'maalej_kind',
  'pan_kind',
  'presidio',
  'sick_nl',
  'stream-bank-reviews',
  'student_kind',
  'stsb_en',
  'stsb_nl',
  'vader_amazonReviewSnippets',
  'vu_kind',
  'vu_sent',
  'xsid_nl',
] as const;

/** Names of the sets that a folder lacks; all of them where there is no such folder. */
export async function missingSets(dataDir: string): Promise<readonly string[]> {
  const looks = SETS.map(async (name) => {
    try {
      await access(join(dataDir, `${name}.jsonl`));
      return [];
    } catch {
      return [name];
    }
  });
  return (await Promise.all(looks)).flat();
}

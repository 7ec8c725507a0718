import type { Digest } from './digest.ts';
import { type FreshlyHeard, type Headline, headlineKey } from './headline.ts';

/**
 * What a digest leads with: the worst news there is, else what is still wrong, else the calm there
 * is; never what the digest before led with.
 */
export function chooseHeadline(
  digest: Pick<Digest, 'dips' | 'silences' | 'storm' | 'scores' | 'rising'>,
  { heard, lastHeadline }: { readonly heard: FreshlyHeard; readonly lastHeadline: string | null },
): Headline {
  const { dips, silences, storm, scores, rising } = digest;
  const fresh = dips.filter(({ isNew }) => isNew);
  const silence = silences.find(({ isNew }) => isNew);
  // Where a score fell it matters more than where one rose.
  const news = scores.filter(({ isNews }) => isNews);
  const row = news.find(({ moved }) => moved === 'down') ?? news.at(0);
  const [mention] = rising;
  const [dip] = dips;
  const headlines: readonly (Headline | null)[] = [
    fresh.length === 0 ? null : { kind: 'slipped', dips: fresh },
    silence === undefined ? null : { kind: 'silent', silence },
    storm && { kind: 'busy', storm },
    row === undefined ? null : { kind: 'moved', row },
    mention === undefined ? null : { kind: 'rising', mention },
    dip === undefined ? null : { kind: 'still down', dip },
  ];
  const isSteady = dips.length === 0 && scores.some(({ value }) => value !== null);
  return (
    headlines.find((headline) => headline !== null && headlineKey(headline) !== lastHeadline) ?? {
      kind: 'calm',
      heard,
      isSteady: isSteady && scores.every(({ moved }) => moved !== 'down'),
    }
  );
}

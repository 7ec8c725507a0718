import { createContext, useContext } from 'react';
import type { Overview } from '../../control/watching.ts';
import type { Place } from './place.ts';

/** What every part of the page knows: who looks, at what, and how to go elsewhere. */
export interface Scene {
  readonly overview: Overview;
  /** The member the page acts as. */
  readonly user: string;
  readonly version: number;
  readonly isDark: boolean;
  readonly go: (place: Place) => void;
}

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (scene === null) throw new Error('There is no scene here.');
  return scene;
}

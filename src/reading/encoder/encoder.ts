/** Turns texts into points of one space, where the same said in Dutch and in English lies close. */
export interface Encoder {
  /** For each text 256 numbers of unit length together; all 0 where there is nothing to go by. */
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

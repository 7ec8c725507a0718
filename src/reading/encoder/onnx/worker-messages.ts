/** What the encoder's thread is asked. */
export interface ToWorker {
  readonly id: number;
  readonly texts: readonly string[];
}

/** What it says. */
export type FromWorker =
  /** `space`: names the encoder by its files; meanings of two spaces cannot be compared. */
  | { readonly kind: 'ready'; readonly space: string }
  /** It cannot work at all: in words, with the file or package that is wrong. */
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'encoded';
      readonly id: number;
      readonly vectors: readonly Float32Array[];
    }
  | { readonly kind: 'refused'; readonly id: number; readonly why: string };

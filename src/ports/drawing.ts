/** When the workspace last did not take a message with a chart or a table, and of which make. */
export interface RefusedDrawing {
  readonly refusedAt: Date;
  readonly drawnAs: string;
}

export interface DrawingStore {
  /** Null where it never refused one. */
  refused(): Promise<RefusedDrawing | null>;
  refuse(refusal: RefusedDrawing): Promise<void>;
}

/** A file that was announced, and its bytes once they arrived. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimeType: string;
  readonly user: string;
  readonly createdAt: Date;
  readonly bytes: Buffer | null;
  /** Half an upload is invisible, as in Slack. */
  readonly isComplete: boolean;
}

export interface Files {
  put(file: StoredFile): void;
  find(id: string): StoredFile | undefined;
}

export function createFiles(): Files {
  const files = new Map<string, StoredFile>();
  return {
    put: (file) => void files.set(file.id, file),
    find: (id) => files.get(id),
  };
}

declare module 'wink-naive-bayes-text-classifier' {
  interface Bayes {
    definePrepTasks(tasks: readonly unknown[]): void;
    defineConfig(settings: Readonly<Record<string, unknown>>): void;
    learn(text: string, label: string): void;
    consolidate(): void;
    predict(text: string): string;
  }
  function createBayes(): Bayes;
  // biome-ignore lint/style/noDefaultExport: the package exports in no other way
  export default createBayes;
}

declare module 'wink-nlp-utils' {
  const wink: {
    readonly string: Readonly<Record<'lowerCase' | 'tokenize0', unknown>>;
    readonly tokens: Readonly<Record<'propagateNegations' | 'stem', unknown>>;
  };
  // biome-ignore lint/style/noDefaultExport: the package exports in no other way
  export default wink;
}

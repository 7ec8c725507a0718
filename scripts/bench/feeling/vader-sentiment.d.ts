declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      polarity_scores(text: string): { readonly compound: number };
    };
  };
  // biome-ignore lint/style/noDefaultExport: the package exports in no other way
  export default vader;
}

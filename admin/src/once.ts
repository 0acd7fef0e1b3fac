/**
 * A file that is fetched once. React takes what is promised for absent, even where the promise is kept already: it shows the
 * place without it, and fills it no sooner than 0.3 s after. Who asks when the file is there is given it at once.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let there: Promise<T> | undefined;
  return () =>
    there ??
    load().then((file) => {
      there = Promise.resolve(file);
      // biome-ignore lint/suspicious/noThenProperty: it answers before it returns, which a promise never does.
      there.then = (use) => Promise.resolve(use ? use(file) : file) as never;
      return file;
    });
}

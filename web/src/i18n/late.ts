/** Made when it is first needed: how a language writes things takes a slow phone some milliseconds to find out, each. */
export function late<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

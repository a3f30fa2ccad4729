import { lazy, useState, type ComponentType } from 'react';

/** A part of the app that is fetched by itself. Drawn at once if it was fetched before. */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => (here = await load());
  const Later = lazy(async () => ({ default: await fetch() }));

  function Part(props: Props) {
    const [Drawn] = useState<ComponentType<Props>>(() => here ?? (Later as ComponentType<Props>));
    return <Drawn {...props} />;
  }
  return Object.assign(Part, { fetch });
}

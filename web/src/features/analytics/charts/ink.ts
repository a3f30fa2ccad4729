/** The theme's colours and letters, as a canvas needs them. */
export interface Ink {
  text: string;
  soft: string;
  line: string;
  surface: string;
  accent: string;
  good: string;
  warning: string;
  font: string;
}

export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: token('text'),
    soft: token('text-soft'),
    line: token('line'),
    surface: token('surface'),
    accent: token('accent'),
    good: token('good'),
    warning: token('warning'),
    font: token('font'),
  };
}

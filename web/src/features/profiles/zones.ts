/** All time zones that the browser knows, and the one that was chosen, should the browser not know it. */
export const zonesWith = (chosen: string): string[] => [
  ...new Set([chosen, ...Intl.supportedValuesOf('timeZone')]),
];

import { part } from './part';

export const InsidePart = part(async () => (await import('./Inside')).Inside);
export const OutsidePart = part(async () => (await import('./Outside')).Outside);

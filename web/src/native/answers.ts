const patience = 8_000;

/** Whether a JobTracker answers there, and lets this page read the answer. */
export async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/v1/auth/options`, { signal: AbortSignal.timeout(patience) });
    const options: unknown = response.ok ? await response.json() : null;
    return typeof options === 'object' && options !== null && 'signup' in options;
  } catch {
    return false;
  }
}

import { Browser } from '@capacitor/browser';
import { onServer } from './server';

const kept = 'jobtracker.linkedin_verifier';

/**
 * Sets out to LinkedIn in the system's browser. What is kept here proves on the way back that it was this app which set
 * out (RFC 7636).
 */
export async function goToLinkedIn(returnTo: string): Promise<void> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  localStorage.setItem(kept, verifier);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const asked = new URLSearchParams({
    return_to: returnTo,
    app_challenge: base64url(new Uint8Array(hash)),
  }).toString();
  await Browser.open({ url: onServer(`/api/v1/auth/linkedin?${asked}`) });
}

/** What goes with the code; used once. Null when this app did not set out, so that nobody signs it in from outside. */
export function spendVerifier(): string | null {
  const verifier = localStorage.getItem(kept);
  localStorage.removeItem(kept);
  void Browser.close().catch(() => undefined);
  return verifier;
}

/** A page of the server's in the system's browser, for what needs one. */
export const openOnServer = (path: string) => Browser.open({ url: onServer(path) });

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');

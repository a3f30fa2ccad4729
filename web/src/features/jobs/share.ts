import { inShell } from '@/native/shell';

/** Hands a link to the device's share sheet, else to the clipboard. Says which of the two, or that neither worked. */
export async function share(title: string, url: string): Promise<'shared' | 'copied' | 'failed'> {
  if (canShare()) {
    try {
      if (inShell()) await (await import('@/native/share')).shareLink(title, url);
      else await navigator.share({ title, url });
      return 'shared';
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') return 'shared';
    }
  }
  return (await copy(url)) ? 'copied' : 'failed';
}

/** Share sheets belong to phones; on a desktop a copied link is what one expects. */
export const canShare = () => inShell() || ('share' in navigator && matchMedia('(pointer: coarse)').matches);

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https the clipboard is closed; the caller shows the link instead.
    return false;
  }
}

import { inShell } from '@/native/shell';

/** Hands something to the browser to be kept as a file. */
export function saveFile(content: Blob, name: string) {
  if (inShell()) {
    void import('@/native/share').then(({ shareFile }) => shareFile(content, name));
    return;
  }
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

import { Directory, Filesystem } from '@capacitor/filesystem';
import { Share } from '@capacitor/share';

/** The share sheet with a link. Whoever closes it changed their mind, which is no failure. */
export const shareLink = (title: string, url: string) => unlessClosed(Share.share({ title, url }));

/** The share sheet with a file, from which it can be kept, sent or printed. */
export async function shareFile(content: Blob, name: string): Promise<void> {
  const { uri } = await Filesystem.writeFile({
    path: name.replace(/[/\\:]/g, '-'),
    data: await base64(content),
    directory: Directory.Cache,
  });
  await unlessClosed(Share.share({ files: [uri] })).finally(() => Filesystem.deleteFile({ path: uri }));
}

async function unlessClosed(shared: Promise<unknown>): Promise<void> {
  try {
    await shared;
  } catch (failure) {
    if (!(failure instanceof Error) || !/cancel/i.test(failure.message)) throw failure;
  }
}

const base64 = (content: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('Not readable'));
    reader.readAsDataURL(content);
  });

/** What is sent to be read: an address that the server fetches, or a page's content with the address it came from. */
export type PostingToImport = { url: string } | { html: string; url?: string };

/** Takes what somebody pasted for what it is: one address, or the text of a page. */
export function readPasted(pasted: string, from: string | null): PostingToImport | null {
  const text = pasted.trim();
  if (!text) return null;
  const address = addressIn(text);
  if (address) return { url: address };
  const html = looksLikeHtml(text) ? text : htmlOf(text);
  return from ? { html, url: from } : { html };
}

/** The address when there is nothing else; people leave out the scheme. */
export function addressIn(text: string): string | null {
  if (/\s/.test(text)) return null;
  const given = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const { protocol, hostname, href } = new URL(given);
    const ours = protocol === 'https:' || protocol === 'http:';
    return ours && hostname.includes('.') ? href : null;
  } catch {
    return null;
  }
}

/** The address that another app shared: most put it into the text, some with words around it. */
export function sharedAddress(params: URLSearchParams): string | null {
  for (const name of ['url', 'text', 'title']) {
    const found = /https?:\/\/[^\s<>"]+/i.exec(params.get(name) ?? '');
    if (found) return found[0];
  }
  return params.get('url') ?? params.get('text');
}

const looksLikeHtml = (text: string) => /<(html|head|body|script|main|article|div|p|h1)[\s>]/i.test(text);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Plain text as a page. Its first line is most often the title. */
function htmlOf(text: string): string {
  const [title = '', ...rest] = text.split(/\n+/);
  const paragraphs = rest.map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<html><head><title>${escaped(title)}</title></head><body><h1>${escaped(title)}</h1>${paragraphs}</body></html>`;
}

import { createElement, Fragment, type ReactNode } from 'react';
import { outsideAddress } from './facts';

/** What each permitted element becomes. Headings step down, so that they stay below the page's own. */
const permitted: Record<string, string> = {
  P: 'p',
  DIV: 'div',
  BR: 'br',
  HR: 'hr',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  U: 'u',
  SUB: 'sub',
  SUP: 'sup',
  CODE: 'code',
  PRE: 'pre',
  BLOCKQUOTE: 'blockquote',
  H1: 'h3',
  H2: 'h3',
  H3: 'h3',
  H4: 'h4',
  H5: 'h4',
  H6: 'h4',
  DL: 'dl',
  DT: 'dt',
  DD: 'dd',
};

/** Elements whose text is not for people. */
const silent = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'HEAD',
  'TITLE',
]);

const deepest = 40;

/**
 * A description's HTML as React elements. The server has cleaned it; here nothing of it is handed to the browser as
 * markup: it is read by a parser that runs nothing, and drawn anew from the elements above, without their attributes.
 */
export function richText(html: string): ReactNode {
  return childrenOf(new DOMParser().parseFromString(html, 'text/html').body, 0);
}

const childrenOf = (parent: Node, depth: number): ReactNode[] =>
  depth > deepest
    ? [parent.textContent]
    : [...parent.childNodes].map((node, index) => draw(node, index, depth));

function draw(node: Node, key: number, depth: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.tagName.toUpperCase();
  if (silent.has(name)) return null;
  const inside = childrenOf(node, depth + 1);
  if (name === 'A') return link(node, key, inside);
  const element = permitted[name];
  if (!element) return createElement(Fragment, { key }, ...inside);
  return createElement(element, { key }, ...(element === 'br' || element === 'hr' ? [] : inside));
}

function link(node: Element, key: number, inside: ReactNode[]): ReactNode {
  const given = node.getAttribute('href') ?? '';
  const href = /^mailto:[^?]+$/i.test(given) ? given : outsideAddress(given);
  return href
    ? createElement('a', { key, href, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...inside)
    : createElement(Fragment, { key }, ...inside);
}

/** Plain text in paragraphs, where a source has no HTML. */
export const plainText = (text: string): ReactNode =>
  text
    .split(/\n\s*\n/)
    .map((paragraph, index) =>
      createElement('p', { key: index, style: { whiteSpace: 'pre-line' } }, paragraph.trim()),
    );

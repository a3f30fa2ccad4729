import type { Part } from './highlights';

/** Text with its hits marked; always text, never HTML. */
export const Marked = ({ parts }: { parts: Part[] }) =>
  parts.map(({ text, hit }, index) =>
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );

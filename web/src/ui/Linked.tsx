/** Text whose web addresses can be followed. */
export const Linked = ({ text }: { text: string }) =>
  text.split(/(https?:\/\/[^\s<>"')]+[^\s<>"').,;:!?])/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} target="_blank" rel="noopener noreferrer">
        {part.replace(/^https?:\/\//, '')}
      </a>
    ) : (
      part
    ),
  );

import { createContext, useContext } from 'react';

/** Shows a quotation where it stands in the résumé's text. */
export const Marking = createContext<(quotation: string) => void>(() => undefined);

export const useMarking = () => useContext(Marking);

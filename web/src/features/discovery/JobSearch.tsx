import { AskEverywhere } from './AskEverywhere';
import { CatalogResults } from './CatalogResults';
import { EverywhereResults } from './EverywhereResults';
import { SearchTools } from './SearchTools';
import { canAskEverywhere, writeSearch } from './searchState';
import { useSearchState } from './useSearchState';

/** What one searches with, and what was found: in the catalog while one types, in all sources when one asks for it. */
export function JobSearch({ currentId }: { currentId?: string }) {
  const [state, change] = useSearchState();
  const search = { state, change, currentId };
  return (
    <>
      <SearchTools state={state} change={change} />
      {state.everywhere && canAskEverywhere(state) ? (
        <EverywhereResults key={writeSearch(state).toString()} {...search} />
      ) : (
        <>
          <AskEverywhere state={state} change={change} />
          <CatalogResults {...search} />
        </>
      )}
    </>
  );
}

import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { AddForm } from './AddForm';
import { Review } from './Review';
import { broughtAlong } from './bookmarklet';
import { readPasted, sharedAddress } from './pasted';
import { useImport } from './queries';

/** A job that somebody found elsewhere: read from its link or its text, looked at, and saved. */
export default function AddJob() {
  const { search, hash } = useLocation();
  const from = sharedAddress(new URLSearchParams(search));
  const content = broughtAlong(hash);
  const reading = useImport();
  const [pasted, setPasted] = useState(from ?? '');

  if (reading.data) return <Review posting={reading.data} onAgain={() => reading.reset()} />;
  return (
    <AddForm
      pasted={pasted}
      onChange={setPasted}
      brought={content !== null && pasted === from}
      reading={reading.isPending}
      failure={reading.error}
      onSubmit={() => {
        const page = content !== null && from && pasted === from ? { html: content, url: from } : null;
        const posting = page ?? readPasted(pasted, from);
        if (posting) reading.mutate(posting);
      }}
    />
  );
}

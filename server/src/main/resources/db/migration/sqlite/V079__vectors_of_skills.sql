-- Vectors are made from other parts of a posting now: those that are there serve until they are made anew.
update posting_vector
set content_hash = '';

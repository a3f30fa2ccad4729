# Searches vectors with FAISS's IndexFlatIP on one thread. Asked by lines: the number of a query; answers with the
# processor's milliseconds and the numbers of the 20 nearest.
import sys
import time

import faiss
import numpy

faiss.omp_set_num_threads(1)
vectors = numpy.fromfile(sys.argv[1], dtype="<f4").reshape(-1, int(sys.argv[3]))
queries = numpy.fromfile(sys.argv[2], dtype="<f4").reshape(-1, int(sys.argv[3]))
index = faiss.IndexFlatIP(vectors.shape[1])
index.add(vectors)
print("ready", faiss.__version__, flush=True)
for line in sys.stdin:
    query = queries[int(line) : int(line) + 1]
    begun = time.process_time()
    _, found = index.search(query, 20)
    took = (time.process_time() - begun) * 1000
    print(took, *found[0], flush=True)

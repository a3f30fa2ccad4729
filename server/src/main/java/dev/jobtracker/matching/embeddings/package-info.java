/** Turns texts into vectors whose angles tell how alike the texts are. */
@NullMarked
package dev.jobtracker.matching.embeddings;

import org.jspecify.annotations.NullMarked;

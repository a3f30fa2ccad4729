/** Why a posting suits a person or does not, in words, with what both sides say. */
@NullMarked
package dev.jobtracker.matching.reasons;

import org.jspecify.annotations.NullMarked;

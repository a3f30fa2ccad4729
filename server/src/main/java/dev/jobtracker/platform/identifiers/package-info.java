/** Identifiers that the server makes. */
@NullMarked
package dev.jobtracker.platform.identifiers;

import org.jspecify.annotations.NullMarked;

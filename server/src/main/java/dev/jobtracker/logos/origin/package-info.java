/** Where logos come from: a server of logos, and companies' own sites. */
@NullMarked
package dev.jobtracker.logos.origin;

import org.jspecify.annotations.NullMarked;

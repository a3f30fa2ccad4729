/** What the owner of the installation sets for sources in the app. */
@NullMarked
package dev.jobtracker.sources.owner;

import org.jspecify.annotations.NullMarked;

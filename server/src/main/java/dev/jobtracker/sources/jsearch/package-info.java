/** JSearch, which collects from the boards that Google for Jobs shows, through RapidAPI or directly. */
@NullMarked
package dev.jobtracker.sources.jsearch;

import org.jspecify.annotations.NullMarked;

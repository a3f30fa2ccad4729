/** What a person did to find work in a month, as the Swedish public employment service asks for it. */
@NullMarked
package dev.jobtracker.archives.activity;

import org.jspecify.annotations.NullMarked;

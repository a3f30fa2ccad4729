/** One way to the database, SQLite or PostgreSQL, whichever the settings name. */
@NullMarked
package dev.jobtracker.platform.database;

import org.jspecify.annotations.NullMarked;

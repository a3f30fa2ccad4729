/** What every HTTP answer has in common: problem documents, request ids, pages. */
@NullMarked
package dev.jobtracker.platform.web;

import org.jspecify.annotations.NullMarked;

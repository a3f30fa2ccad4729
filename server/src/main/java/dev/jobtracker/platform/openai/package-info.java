/** A server of OpenAI's dialect that the owner chose, and a chat model there that answers in a given form. */
@NullMarked
package dev.jobtracker.platform.openai;

import org.jspecify.annotations.NullMarked;

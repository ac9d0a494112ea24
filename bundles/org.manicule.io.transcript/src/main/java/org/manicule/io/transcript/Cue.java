package org.manicule.io.transcript;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.TimeSpan;

/**
 * Words with the time at which they are said.
 *
 * @param speaker who says them; empty when nobody is named
 * @param words the words, in one or several lines
 * @param time when, or null when that is unknown
 */
record Cue(String speaker, String words, @Nullable TimeSpan time) {}

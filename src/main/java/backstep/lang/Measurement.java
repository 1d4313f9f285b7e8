package backstep.lang;

import org.jspecify.annotations.Nullable;

/**
 * What became of a measure's text: the measure, or why there is none.
 *
 * @param measure null exactly if there is an error
 */
public record Measurement(
        @Nullable WatchExpression measure, @Nullable LangError error) {}

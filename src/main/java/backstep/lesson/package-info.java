/** Learning by doing: exercises, questions to a graph, answers and what is behind a wrong one. */
@NullMarked
package backstep.lesson;

import org.jspecify.annotations.NullMarked;

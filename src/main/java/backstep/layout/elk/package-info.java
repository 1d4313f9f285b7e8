/** The layout of Eclipse ELK: pure Java, on every machine, quick in large graphs. */
@NullMarked
package backstep.layout.elk;

import org.jspecify.annotations.NullMarked;

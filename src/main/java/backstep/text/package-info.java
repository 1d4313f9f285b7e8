/** What people read: texts, kept in one resource bundle, and how numbers and quotations are written. */
@NullMarked
package backstep.text;

import org.jspecify.annotations.NullMarked;

package backstep.ui.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at pixels. All others can be run without painting any ({@code -Dquantum.norenderjobs=true}), which
 * takes a fifth less of the processor; to them every picture of a window is blank.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("painted")
@ExtendWith(PaintingGuard.class)
public @interface Painted {}

package backstep.ui.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at pixels. The build runs all other tests without painting any, which takes a fifth of the time; to
 * them every picture of a window is blank.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("painted")
@ExtendWith(PaintingGuard.class)
public @interface Painted {}

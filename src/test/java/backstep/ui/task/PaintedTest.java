package backstep.ui.task;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;

/** A test that takes a picture of a window and is not {@link Painted} would get a blank one. */
@AnalyzeClasses(packages = "backstep", importOptions = OnlyIncludeTests.class)
class PaintedTest {

    private static final Set<String> PICTURES = Set.of("snapshot", "getScreenCapture", "getPixelColor");

    private static final DescribedPredicate<JavaClass> UNPAINTED =
            describe("are not marked as painted", clazz -> !isPainted(clazz) && !isBenchmark(clazz));

    private static final DescribedPredicate<JavaMethodCall> PICTURE = describe(
            "takes a picture",
            call -> PICTURES.contains(call.getName())
                    && (call.getTargetOwner().isAssignableTo(Node.class)
                            || call.getTargetOwner().isAssignableTo(Scene.class)
                            || call.getTargetOwner().isAssignableTo(Robot.class)));

    @ArchTest
    static final ArchRule whoLooksAtPixelsHasThemPainted =
            noClasses().that(UNPAINTED).should().callMethodWhere(PICTURE);

    private static boolean isPainted(JavaClass clazz) {
        Optional<JavaClass> outer = clazz.getEnclosingClass();
        return clazz.isAnnotatedWith(Painted.class)
                || outer.map(PaintedTest::isPainted).orElse(false);
    }

    /** Benchmarks, which the build compiles with the tests, are started by themselves, and paint. */
    private static boolean isBenchmark(JavaClass clazz) {
        return clazz.tryGetMethod("main", String[].class).isPresent();
    }
}

package backstep;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.image.RenderedImage;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The map of the house as rules: which package may use which, and what only one of them may do. */
@AnalyzeClasses(packages = "backstep", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] JDK = {"java..", "javax..", "jdk..", "org.w3c.dom..", "org.xml..", "org.jspecify.."};
    private static final String[] CORE = ours(
            "text",
            "geometry",
            "progress",
            "files",
            "engine",
            "lang",
            "explain",
            "layout",
            "picture",
            "export",
            "data",
            "nn",
            "debug",
            "museum",
            "lesson",
            "document");
    private static final String[] JAVAFX = {
        "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli..", "org.fxmisc..", "org.reactfx.."
    };
    private static final String[] PDFBOX = {"org.apache.pdfbox..", "org.apache.fontbox.."};
    private static final String[] GRAPHVIZ = {"guru.nidi.."};
    private static final String[] ELK = {"org.eclipse.."};
    private static final String[] VECTORS = {"jdk.incubator.vector.."};
    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson.."};
    private static final String[] PICOCLI = {"picocli.."};
    private static final String[] GAMMA = {"org.apache.commons.numbers.."};

    // Who may use whom

    @ArchTest
    static final ArchRule text = only("text");

    @ArchTest
    static final ArchRule geometry = only("geometry");

    @ArchTest
    static final ArchRule progress = only("progress");

    @ArchTest
    static final ArchRule files = only("files", ours("text"));

    @ArchTest
    static final ArchRule engine = only("engine", GAMMA);

    @ArchTest
    static final ArchRule lang = only("lang", ours("engine", "text"));

    @ArchTest
    static final ArchRule explain = only("explain", ours("engine", "text"));

    @ArchTest
    static final ArchRule layout =
            only("layout", ours("geometry", "progress", "files", "engine", "explain", "text"), GRAPHVIZ, ELK);

    @ArchTest
    static final ArchRule picture =
            only("picture", ours("geometry", "progress", "layout", "engine", "explain", "data", "nn", "text"));

    @ArchTest
    static final ArchRule export = only(
            "export",
            ours("geometry", "progress", "files", "picture", "layout", "engine", "explain", "data", "nn", "text"),
            PDFBOX,
            JACKSON);

    @ArchTest
    static final ArchRule data = only("data", ours("text"));

    @ArchTest
    static final ArchRule nn = only("nn", ours("data", "engine", "text"));

    @ArchTest
    static final ArchRule debug = only("debug", ours("engine", "lang", "explain", "text"));

    @ArchTest
    static final ArchRule museum = only("museum", ours("engine", "debug", "text"));

    @ArchTest
    static final ArchRule lesson = only("lesson", ours("engine", "lang", "explain", "museum", "text"));

    @ArchTest
    static final ArchRule document = only(
            "document", ours("files", "layout", "lang", "explain", "engine", "lesson", "data", "nn", "text"), JACKSON);

    @ArchTest
    static final ArchRule cli = only("cli", CORE, PICOCLI, JACKSON);

    @ArchTest
    static final ArchRule ui = only("ui", CORE, JAVAFX);

    @ArchTest
    static final ArchRule engineKnowsNoAnalysis =
            noClasses().that(resideInAnyPackage("backstep.engine")).should().dependOnClassesThat(in("engine.analysis"));

    // The window has two wings, the expression and the network. Only the scene, which shows a part of a network as an
    // expression, and the workspaces, which put the features together, see both.

    @ArchTest
    static final ArchRule wingsDoNotMeet = slices().matching("backstep.ui.(expression|network)..")
            .should()
            .notDependOnEachOther()
            .because("each wing is understood without the other");

    @ArchTest
    static final ArchRule wingsDoNotKnowTheirUsers = noClasses()
            .that(in("ui.expression", "ui.network"))
            .should()
            .dependOnClassesThat(in("ui.scene", "ui.workspace", "ui.shell"));

    @ArchTest
    static final ArchRule featuresOfExpressionsKeepToThemselves = features("expression");

    @ArchTest
    static final ArchRule featuresOfNetworksKeepToThemselves = features("network");

    @ArchTest
    static final ArchRule roomsOfTheWindow = slices().matching("backstep.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    in("ui.task", "ui.theme", "ui.widget", "ui.action", "ui.view", "ui.export", "ui.recent"))
            .ignoreDependency(in("ui.scene"), in("ui.expression.model", "ui.network.model"))
            .ignoreDependency(in("ui.scene"), in("ui.expression.comparison"))
            .ignoreDependency(in("ui.start"), in("ui.expression.model"))
            .ignoreDependency(in("ui.workspace", "ui.shell"), alwaysTrue());

    @ArchTest
    static final ArchRule theStartPageKnowsNoFeature = classes()
            .that(in("ui.start"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(allowed(
                    JDK,
                    JAVAFX,
                    CORE,
                    ours(
                            "ui.start",
                            "ui.action",
                            "ui.recent",
                            "ui.task",
                            "ui.theme",
                            "ui.widget",
                            "ui.expression.model"))));

    @ArchTest
    static final ArchRule actionsKnowNoFeature = classes()
            .that(in("ui.action"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    allowed(JDK, JAVAFX, ours("text", "ui.action", "ui.task", "ui.theme", "ui.widget"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule exportsKnowNoFeature = classes()
            .that(in("ui.export"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    allowed(JDK, JAVAFX, CORE, ours("ui.export", "ui.task", "ui.theme", "ui.widget"))));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("backstep.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCyclesInTheWindow =
            slices().matching("backstep.ui.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCyclesInTheWings =
            slices().matching("backstep.ui.(*).(*)..").should().beFreeOfCycles();

    // The only home of a library

    @ArchTest
    static final ArchRule javafxInTheWindow = home(JAVAFX, "ui", "tour", "app");

    @ArchTest
    static final ArchRule pdfboxInExport = home(PDFBOX, "export");

    @ArchTest
    static final ArchRule graphvizInItsLayout = home(GRAPHVIZ, "layout.graphviz");

    @ArchTest
    static final ArchRule elkInItsLayout = home(ELK, "layout.elk");

    @ArchTest
    static final ArchRule vectorsInTheirKernel = home(VECTORS, "nn.kernel");

    // What only one place may do

    @ArchTest
    static final ArchRule appearanceLivesInStyleSheets = noClasses()
            .should()
            .accessTargetWhere(calls("setStyle", String.class).or(calls("styleProperty")))
            .because("style classes, pseudo-classes and colour tokens say how things look");

    @ArchTest
    static final ArchRule roomOnTheScreenHasOneJudge = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("backstep.ui.widget.ScreenRoom")
            .should()
            .accessTargetWhere(accesses("javafx.stage.Screen", "getPrimary"))
            .because("a window is on the screen of its owner, which need not be the first");

    @ArchTest
    static final ArchRule onlyTheTourTakesPicturesOfWindows = noClasses()
            .that(not(in("tour")))
            .should()
            .accessTargetWhere(accesses("javafx.scene.Node", "snapshot")
                    .or(accesses("javafx.scene.Scene", "snapshot"))
                    .or(accesses("javafx.scene.robot.Robot", "getScreenCapture", "getPixelColor")))
            .because("most tests of the window paint nothing, and a picture taken there is blank");

    @ArchTest
    static final ArchRule threadsHaveOneOwner = noClasses()
            .that(not(in("ui.task")))
            // A hook for Ctrl-C cannot be had but as a thread.
            .and()
            .doNotHaveFullyQualifiedName("backstep.cli.Interruption")
            // Shares of a batch are too short for tasks.
            .and()
            .haveNameNotMatching("backstep\\.nn\\.kernel\\.Team.*")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.concurrent\\..*(Executor|ForkJoin|Future).*|java\\.util\\.Timer.*"
                    + "|javafx\\.concurrent\\..*")
            .orShould()
            .accessTargetWhere(
                    accesses(Thread.class.getName(), "<init>", "ofPlatform", "ofVirtual", "startVirtualThread"))
            .orShould()
            .accessTargetWhere(accesses("javafx.application.Platform", "runLater"));

    @ArchTest
    static final ArchRule filesHaveOneWriter = noClasses()
            .that(not(in("files")))
            .should()
            .accessTargetWhere(accesses(
                            "java.nio.file.Files",
                            "write",
                            "writeString",
                            "newOutputStream",
                            "newBufferedWriter",
                            "newByteChannel",
                            "copy",
                            "move",
                            "createFile",
                            "createTempFile",
                            "createDirectory",
                            "createDirectories",
                            "createTempDirectory")
                    .or(accesses("java.io.File", "createTempFile", "createNewFile", "mkdir", "mkdirs", "renameTo"))
                    .or(accesses("java.nio.channels.FileChannel", "open"))
                    .or(accesses("java.io.RandomAccessFile", "<init>"))
                    .or(opens(
                            "java.io.FileOutputStream",
                            "java.io.FileWriter",
                            "java.io.PrintWriter",
                            "java.io.PrintStream"))
                    .or(calls("write", RenderedImage.class, String.class, File.class)))
            .because("a file that is written in place can be left half written");

    @ArchTest
    static final ArchRule onlyTheCommandEndsTheProgram = noClasses()
            .that(not(in("app", "cli")))
            .should()
            .accessTargetWhere(accesses("java.lang.System", "exit").or(accesses("java.lang.Runtime", "exit", "halt")));

    // What SECURITY.md promises: a file that is opened starts nothing, and nothing leaves this machine.

    @ArchTest
    static final ArchRule onlyGraphvizIsStarted = noClasses()
            .that(not(in("layout.graphviz")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .accessTargetWhere(accesses("java.lang.Runtime", "exec"));

    @ArchTest
    static final ArchRule nothingUsesTheNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*Connection|URLClassLoader|InetAddress)"
                    + "|java\\.rmi\\..*|javafx\\.scene\\.web\\..*");

    @ArchTest
    static final ArchRule nothingThatIsReadIsExecuted = noClasses()
            .that()
            // Opens a module of the JDK, by a method whose name stands in the code.
            .doNotHaveFullyQualifiedName("backstep.nn.kernel.VectorModule")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder|javax\\.script\\..*"
                    + "|javax\\.naming\\..*|javax\\.tools\\..*|javafx\\.fxml\\..*|java\\.lang\\.reflect\\.Method");

    @ArchTest
    static final ArchRule numbersAndWordsAreWrittenAlikeEverywhere = noClasses()
            .should()
            .accessTargetWhere(byDefaultLocale())
            .because("decimals have a point, digits are 0 to 9, and i becomes I: say Locale.ROOT");

    @ArchTest
    static final ArchRule noStaticState =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        Stream<JavaPackage> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class));
        assertThat(unmarked.map(JavaPackage::getName)).isEmpty();
    }

    @ArchTest
    static void noNameStandsForTwoClasses(JavaClasses classes) {
        Map<String, List<String>> byName = classes.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
        assertThat(byName.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    /** What goes by the locale of the machine unless it is given one. */
    private static final Map<String, Set<String>> GOES_BY_LOCALE = Map.ofEntries(
            Map.entry("java.lang.String", Set.of("format", "formatted", "toUpperCase", "toLowerCase")),
            Map.entry("java.io.PrintStream", Set.of("printf", "format")),
            Map.entry("java.io.PrintWriter", Set.of("printf", "format")),
            Map.entry("java.util.Formatter", Set.of("<init>")),
            Map.entry("java.util.Scanner", Set.of("<init>")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.ResourceBundle", Set.of("getBundle")),
            Map.entry("java.text.MessageFormat", Set.of("<init>")),
            Map.entry("java.text.DecimalFormat", Set.of("<init>")),
            Map.entry("java.text.DecimalFormatSymbols", Set.of("<init>", "getInstance")),
            Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
            Map.entry("java.text.Collator", Set.of("getInstance")),
            Map.entry("java.time.format.DateTimeFormatter", Set.of("ofPattern")),
            Map.entry(
                    "java.text.NumberFormat",
                    Set.of(
                            "getInstance",
                            "getNumberInstance",
                            "getIntegerInstance",
                            "getPercentInstance",
                            "getCompactNumberInstance")),
            Map.entry("javafx.beans.binding.Bindings", Set.of("format")),
            Map.entry("javafx.beans.binding.NumberExpression", Set.of("asString")));

    private static final Set<String> LOCALES = Set.of("java.util.Locale", "java.text.DecimalFormatSymbols");

    private static DescribedPredicate<JavaAccess<?>> byDefaultLocale() {
        return describe(
                "a method that goes by the locale of the machine",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && GOES_BY_LOCALE.entrySet().stream()
                                .anyMatch(known -> access.getTargetOwner().isAssignableTo(known.getKey())
                                        && known.getValue().contains(target.getName()))
                        && target.getRawParameterTypes().stream().noneMatch(type -> LOCALES.contains(type.getName())));
    }

    private static String[] allowed(String[]... packages) {
        return Arrays.stream(packages).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static ArchRule only(String name, String[]... allowed) {
        String[] all = allowed(JDK, ours(name), allowed(allowed));
        return classes()
                .that(in(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(all))
                .allowEmptyShould(true);
    }

    private static ArchRule features(String wing) {
        return slices().matching("backstep.ui." + wing + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), in("ui." + wing + ".model"));
    }

    private static ArchRule home(String[] library, String... names) {
        return noClasses()
                .that(not(in(names)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> in(String... names) {
        return resideInAnyPackage(ours(names));
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static String[] ours(String... names) {
        return Stream.of(names).map(name -> "backstep." + name + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaAccess<?>> accesses(String owner, String... members) {
        Set<String> names = Set.of(members);
        return describe(
                owner + " " + String.join(", ", members),
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && names.contains(access.getTarget().getName()));
    }

    /** Made of a file or of the name of one, other than of a stream. */
    private static DescribedPredicate<JavaAccess<?>> opens(String... writers) {
        Set<String> names = Set.of(writers);
        Set<String> places = Set.of(File.class.getName(), String.class.getName());
        return describe(
                String.join(", ", writers) + " of a file",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && names.contains(target.getOwner().getName())
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().stream()
                                .limit(1)
                                .anyMatch(first -> places.contains(first.getName())));
    }

    // RichTextFX has a setStyle of its own, which takes style classes: only the one of JavaFX takes a single string.
    private static DescribedPredicate<JavaAccess<?>> calls(String method, Class<?>... parameters) {
        String types = Stream.of(parameters).map(Class::getSimpleName).collect(joining(", "));
        return describe(
                method + "(" + types + ")",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getName().equals(method)
                        && target.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList()
                                .equals(Stream.of(parameters)
                                        .map(Class::getName)
                                        .toList()));
    }
}

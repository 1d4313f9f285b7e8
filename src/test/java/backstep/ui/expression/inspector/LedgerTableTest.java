package backstep.ui.expression.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.lang.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The table of contributions in a pane that scrolls. */
class LedgerTableTest {

    private static final double HEIGHT = 200;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void itComesToRestAtEveryWidth() {
        List<Double> restless = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            LedgerTable table = table();
            ScrollPane scroll = new ScrollPane(new VBox(table, spaceBelow()));
            scroll.setFitToWidth(true);
            new Scene(scroll, 400, HEIGHT);
            layOut(scroll, 400);
            double beside = table.prefWidth(-1);
            List<Double> found = new ArrayList<>();
            for (double width = beside - 40; width < beside + 40; width++) {
                layOut(scroll, width);
                if (scroll.isNeedsLayout()) {
                    found.add(width);
                }
            }
            return found;
        });
        assertThat(restless).isEmpty();
    }

    private static LedgerTable table() {
        Graph graph = Objects.requireNonNull(Language.compile("a = 2\nb = 3\nlong = a*b\nL = a*b + a*long")
                        .program())
                .graph();
        Trace trace = Trace.of(graph, Map.of(), List.of());
        LedgerTable table = new LedgerTable();
        table.show(graph, trace.ledger(0, trace.stepCount()));
        return table;
    }

    /** Whatever the width, all together is higher than the pane. */
    private static Region spaceBelow() {
        Region space = new Region();
        space.setMinHeight(HEIGHT);
        return space;
    }

    private static void layOut(Parent root, double width) {
        root.resize(width, HEIGHT);
        for (int pulse = 0; pulse < 4; pulse++) {
            root.applyCss();
            root.layout();
        }
    }
}

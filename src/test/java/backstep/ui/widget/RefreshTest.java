package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class RefreshTest extends WindowTest {

    private final AtomicInteger refreshed = new AtomicInteger();
    private final Region view = new Region();
    private final StackPane column = new StackPane(new StackPane(view));

    @Test
    void whatWasHiddenWithItsColumnIsUpToDateWhenTheColumnOpens() {
        run(() -> {
            new Scene(new StackPane(column));
            Refresh refresh = new Refresh(view, 5, refreshed::incrementAndGet);
            column.setVisible(false);
            refresh.now();
        });
        assertThat(refreshed).hasValue(0);
        run(() -> column.setVisible(true));
        assertThat(refreshed).hasValue(1);
    }
}

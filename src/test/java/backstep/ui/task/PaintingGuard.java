package backstep.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test that looks at pixels where none are painted, for it might pass on a blank picture. */
final class PaintingGuard implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        assertThat(Boolean.getBoolean("quantum.norenderjobs"))
                .as("JavaFX was told by quantum.norenderjobs to paint nothing")
                .isFalse();
    }
}
